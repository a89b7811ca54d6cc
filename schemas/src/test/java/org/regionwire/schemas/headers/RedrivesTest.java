package org.regionwire.schemas.headers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedrivesTest {

    @Test
    void a_record_that_was_never_sent_back_dies_in_the_first_attempt() {
        assertThat(Redrives.attempts(new RecordHeaders())).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 3", "x, 1", "-1, 1", "'', 1", "999999999999, 1000001"})
    void each_redrive_is_one_more_attempt(String redrives, String attempts) {
        var headers = new RecordHeaders().add("regionwire-redrives", redrives.getBytes(UTF_8));

        assertThat(Redrives.attempts(headers)).isEqualTo(attempts);
    }

    @Test
    void the_last_mark_counts() {
        var headers =
                new RecordHeaders()
                        .add("regionwire-redrives", "1".getBytes(UTF_8))
                        .add("regionwire-redrives", "2".getBytes(UTF_8));

        assertThat(Redrives.of(headers)).isEqualTo(2);
    }
}
