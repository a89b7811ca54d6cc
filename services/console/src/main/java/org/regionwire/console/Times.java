package org.regionwire.console;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import picocli.CommandLine.TypeConversionException;

/** Times on the command line: an instant, or how long ago. */
final class Times {

    private Times() {}

    static Instant read(String text, Instant now) {
        try {
            return text.toUpperCase(Locale.ROOT).startsWith("P")
                    ? now.minus(Duration.parse(text))
                    : Instant.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException(
                    "'%s' is no time; write 2026-01-31T08:00:00Z, or PT2H for two hours ago"
                            .formatted(text));
        }
    }
}
