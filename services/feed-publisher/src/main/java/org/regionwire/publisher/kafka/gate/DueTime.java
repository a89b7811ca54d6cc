package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.release.Fence;
import org.regionwire.publisher.release.Waiting;

/**
 * A key of a store that is ordered by time: {@code 2026-11-20T01:30:00.000Z urn:uuid:…}. As text it
 * sorts by the time, and whoever reads the changelog can read it.
 */
record DueTime(Instant at, String uri) {

    private static final DateTimeFormatter SORTABLE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    /** Four digits hold no year beyond; until then is for ever. */
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    DueTime {
        at = at.isAfter(LAST) ? LAST : at.isBefore(FIRST) ? FIRST : at;
    }

    /** When the version that waits is to be released; null when none waits. */
    static @Nullable DueTime ofRelease(String uri, Fence fence) {
        Waiting waiting = fence.kept();
        return waiting == null ? null : new DueTime(waiting.until(), uri);
    }

    /** When what is shown is to be taken down; null when it is not. */
    static @Nullable DueTime ofExpiry(String uri, Fence fence) {
        Instant expires = fence.expires();
        return expires == null ? null : new DueTime(expires, uri);
    }

    static DueTime parse(String key) {
        int space = key.indexOf(' ');
        return new DueTime(Instant.parse(key.substring(0, space)), key.substring(space + 1));
    }

    String key() {
        return SORTABLE.format(at) + " " + uri;
    }

    /** Sorts behind all keys up to this time, and before all later ones. */
    static String through(Instant time) {
        return SORTABLE.format(new DueTime(time, "").at()) + "!";
    }
}
