package org.regionwire.ingest.feeds.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Servers write into headers what they like: a wish is never negative, and never endless. */
class AnyHeadersTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    /** A date has four digits for its year, and seconds nine. */
    private static final Duration LONGEST = Duration.ofDays(366L * 8_000);

    private static final List<String> PIECES =
            List.of(
                    "max-age",
                    "s-maxage",
                    "no-cache",
                    "no-store",
                    "=",
                    ",",
                    "\"",
                    " ",
                    "-",
                    "0",
                    "600",
                    "999999999",
                    "99999999999999999999",
                    "１２０",
                    "1e9",
                    "Fri, 20 Nov 2026 09:00:00 GMT",
                    "Fri, 31 Dec 9999 23:59:59 GMT",
                    "Mon, 01 Jan 0001 00:00:00 GMT",
                    "Sat, 20 Nov 2026 09:00:00 GMT",
                    "20 Nov 2026 09:00:00 -9999",
                    "Friday, 20-Nov-26 09:00:00 GMT",
                    "2026-11-20T09:00:00Z");

    @Property(tries = 1_500)
    void wishes_are_read_within_bounds_or_not_at_all(
            @ForAll("values") String control,
            @ForAll("values") String expires,
            @ForAll("values") String retryAfter) {
        Map<String, String> headers =
                Map.of(
                        "Cache-Control", control,
                        "Expires", expires,
                        "Retry-After", retryAfter);

        Wishes wishes = Wishes.of(name -> Optional.ofNullable(headers.get(name)), NOW);

        assertThat(Stream.of(wishes.fresh(), wishes.retryAfter()).flatMap(Stream::ofNullable))
                .allSatisfy(wish -> assertThat(wish).isBetween(Duration.ZERO, LONGEST));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(6).map(pieces -> String.join("", pieces)),
                Arbitraries.strings());
    }
}
