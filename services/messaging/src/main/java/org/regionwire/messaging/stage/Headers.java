package org.regionwire.messaging.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.schemas.headers.Redrives;

/** Headers of what a stage writes, from those of what it read. */
final class Headers {

    /** Headers that go with an article through all stages. */
    private static final List<String> CARRIED =
            List.of(
                    HeaderNames.TRACEPARENT,
                    HeaderNames.REVISION,
                    HeaderNames.RUN,
                    HeaderNames.HEARTBEAT);

    private Headers() {}

    static List<Header> ofOutput(
            ConsumerRecord<byte[], byte[]> from, String service, SpecificRecord output) {
        List<Header> headers = new ArrayList<>();
        headers.add(header(HeaderNames.CE_SPECVERSION, "1.0"));
        headers.add(header(HeaderNames.CE_ID, origin(from)));
        headers.add(header(HeaderNames.CE_SOURCE, "/regionwire/" + service));
        headers.add(header(HeaderNames.CE_TYPE, output.getSchema().getFullName()));
        headers.add(header(HeaderNames.CE_SUBJECT, key(from)));
        headers.add(header(HeaderNames.CE_TIME, time(from)));
        headers.add(header(HeaderNames.CONTENT_TYPE, "avro/binary"));
        for (String name : CARRIED) {
            Header carried = from.headers().lastHeader(name);
            if (carried != null) {
                headers.add(carried);
            }
        }
        return headers;
    }

    static List<Header> ofDeadLetter(
            ConsumerRecord<byte[], byte[]> from, String service, String cause) {
        List<Header> headers = new ArrayList<>(List.of(from.headers().toArray()));
        headers.add(header(HeaderNames.DEAD_CAUSE, cause));
        headers.add(header(HeaderNames.DEAD_SERVICE, service));
        headers.add(header(HeaderNames.DEAD_ATTEMPTS, Redrives.attempts(from.headers())));
        headers.add(header(HeaderNames.ORIGIN_TOPIC, from.topic()));
        headers.add(header(HeaderNames.ORIGIN_PARTITION, Integer.toString(from.partition())));
        headers.add(header(HeaderNames.ORIGIN_OFFSET, Long.toString(from.offset())));
        headers.add(header(HeaderNames.ORIGIN_TIMESTAMP, Long.toString(from.timestamp())));
        return headers;
    }

    static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), UTF_8);
    }

    private static String origin(ConsumerRecord<byte[], byte[]> record) {
        return record.topic() + "/" + record.partition() + "/" + record.offset();
    }

    private static String time(ConsumerRecord<byte[], byte[]> record) {
        return Instant.ofEpochMilli(record.timestamp()).toString();
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
