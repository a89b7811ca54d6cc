package org.regionwire.messaging.stage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;

class HeadersTest {

    @Test
    void a_record_that_was_sent_back_twice_dies_in_its_third_attempt_and_keeps_its_mark() {
        var record = new ConsumerRecord<>("articles.ingested", 3, 7L, new byte[0], new byte[0]);
        record.headers().add("regionwire-redrives", "2".getBytes(UTF_8));

        assertThat(Headers.ofDeadLetter(record, "enrichment", "why"))
                .extracting(HeadersTest::text)
                .contains(
                        "regionwire-redrives=2",
                        "regionwire-dead-attempts=3",
                        "regionwire-origin-offset=7");
    }

    private static String text(Header header) {
        return header.key() + "=" + new String(header.value(), UTF_8);
    }
}
