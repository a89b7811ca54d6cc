package org.regionwire.ingest.providers;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the door says to somebody who wants to deliver. */
public sealed interface Admission {

    /**
     * Come in.
     *
     * @param provider id under which the delivery counts: of the key, else as named; null when none
     *     was named
     */
    record Admitted(@Nullable String provider) implements Admission {}

    /**
     * Stay out.
     *
     * @param detail what to do
     */
    record Refused(Reason reason, String detail) implements Admission {}

    /**
     * Come later.
     *
     * @param retryAfter until the next delivery is taken
     */
    record Throttled(String provider, Duration retryAfter) implements Admission {}

    /** Why not; the names are part of the HTTP interface. */
    enum Reason {
        /** None was sent, and one is asked for. */
        KEY_MISSING,
        /** Not known, wrong, revoked or expired: which of these is not told. */
        KEY_INVALID,
        /** Of another provider than the one named. */
        KEY_OF_ANOTHER_PROVIDER
    }
}
