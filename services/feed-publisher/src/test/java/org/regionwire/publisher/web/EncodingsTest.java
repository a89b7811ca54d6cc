package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.publisher.markup.Encoding;

class EncodingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | IDENTITY",
                "gzip                      | GZIP",
                "x-gzip                    | GZIP",
                "gzip, deflate, br         | BROTLI",
                "br;q=0, gzip;q=0.5        | GZIP",
                "BR ; Q=0.1                | BROTLI",
                "*                         | BROTLI",
                "*;q=0                     | IDENTITY",
                "*, br;q=0.000             | GZIP",
                "identity                  | IDENTITY",
                "gzip;q=, ;;,              | GZIP",
                "deflate                   | IDENTITY"
            })
    void itIsTheSmallestThatTheClientTakes(String accepted, Encoding encoding) {
        assertThat(Encodings.best(List.of(accepted))).isEqualTo(encoding);
    }
}
