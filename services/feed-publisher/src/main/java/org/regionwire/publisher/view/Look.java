package org.regionwire.publisher.view;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A question to the index as it stands at one moment. */
@FunctionalInterface
public interface Look<T extends @Nullable Object> {
    T at(Snapshot snapshot) throws IOException;
}
