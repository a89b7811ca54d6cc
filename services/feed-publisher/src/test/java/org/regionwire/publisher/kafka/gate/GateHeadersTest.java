package org.regionwire.publisher.kafka.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class GateHeadersTest {

    @Test
    void a_record_that_was_sent_back_once_dies_in_its_second_attempt_and_keeps_its_mark() {
        var record = new RecordHeaders().add("regionwire-redrives", "1".getBytes(UTF_8));
        var origin = new Source("articles.rulings", 3, 7, Instant.ofEpochMilli(5), null);

        assertThat(GateHeaders.ofDeadLetter(record, origin, "why").toArray())
                .extracting(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .contains(
                        "regionwire-redrives=1",
                        "regionwire-dead-attempts=2",
                        "regionwire-origin-offset=7");
    }
}
