package org.regionwire.publisher.kafka.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTimeTest {

    @Test
    void a_key_is_the_time_and_the_uri_and_reads_back() {
        DueTime due = new DueTime(Instant.parse("2026-11-20T01:30:00Z"), "urn:uuid:7");

        assertThat(due.key()).isEqualTo("2026-11-20T01:30:00.000Z urn:uuid:7");
        assertThat(DueTime.parse(due.key())).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T01:30:00Z,     2026-11-20T01:30:00.001Z",
        "2026-11-20T09:00:00Z,     2026-11-20T10:00:00Z",
        "0999-01-01T00:00:00Z,     2026-01-01T00:00:00Z",
        "2026-01-01T00:00:00Z,     +1000000000-12-31T23:59:59Z"
    })
    void keys_sort_by_time(Instant earlier, Instant later) {
        String one = new DueTime(earlier, "urn:z").key();
        String other = new DueTime(later, "urn:a").key();

        assertThat(one).isLessThan(other).isLessThan(DueTime.through(earlier));
        assertThat(DueTime.through(earlier)).isLessThan(other);
    }
}
