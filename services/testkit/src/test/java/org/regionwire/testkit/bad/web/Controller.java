package org.regionwire.testkit.bad.web;

import jakarta.annotation.Resource;
import org.jspecify.annotations.Nullable;
import org.regionwire.testkit.bad.cutting.Cutter;

/** Needs something that its constructor does not name. */
final class Controller {
    @Resource @Nullable Cutter cutter;
}
