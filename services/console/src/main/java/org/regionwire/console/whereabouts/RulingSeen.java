package org.regionwire.console.whereabouts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Place;

/** The newest decision about an article. */
record RulingSeen(Place place, String kind, String by, Instant at, @Nullable String reason) {}
