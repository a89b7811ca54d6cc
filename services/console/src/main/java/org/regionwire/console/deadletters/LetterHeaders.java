package org.regionwire.console.deadletters;

import java.time.Instant;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Place;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.schemas.headers.Redrives;

/** From a dead letter's headers to what it says, and to those of the record it was. */
final class LetterHeaders {

    private static final Set<String> OF_THE_LETTER =
            Set.of(
                    HeaderNames.DEAD_CAUSE,
                    HeaderNames.DEAD_SERVICE,
                    HeaderNames.DEAD_ATTEMPTS,
                    HeaderNames.ORIGIN_TOPIC,
                    HeaderNames.ORIGIN_PARTITION,
                    HeaderNames.ORIGIN_OFFSET,
                    HeaderNames.ORIGIN_TIMESTAMP,
                    HeaderNames.DEAD_REDRIVES);

    private LetterHeaders() {}

    /** Whether the record had this header before it died, so that it goes back with it. */
    static boolean isOriginal(String name) {
        return !OF_THE_LETTER.contains(name);
    }

    /**
     * @param header value of a header by its name, null where there is none
     */
    static DeadLetter read(
            Place place,
            String key,
            Instant at,
            UnaryOperator<@Nullable String> header,
            @Nullable Handling handling) {
        return new DeadLetter(
                place,
                key,
                at,
                orElse(header.apply(HeaderNames.DEAD_CAUSE), "does not say what was wrong"),
                orElse(header.apply(HeaderNames.DEAD_SERVICE), "unknown"),
                origin(header),
                number(header.apply(HeaderNames.REVISION)),
                Redrives.parse(header.apply(HeaderNames.DEAD_REDRIVES)),
                handling);
    }

    private static @Nullable Place origin(UnaryOperator<@Nullable String> header) {
        String topic = header.apply(HeaderNames.ORIGIN_TOPIC);
        Long partition = number(header.apply(HeaderNames.ORIGIN_PARTITION));
        Long offset = number(header.apply(HeaderNames.ORIGIN_OFFSET));
        if (topic == null || topic.isEmpty() || partition == null || offset == null) {
            return null;
        }
        return partition > Integer.MAX_VALUE
                ? null
                : new Place(topic, partition.intValue(), offset);
    }

    private static @Nullable Long number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static String orElse(@Nullable String text, String other) {
        return text == null || text.isBlank() ? other : text.strip();
    }
}
