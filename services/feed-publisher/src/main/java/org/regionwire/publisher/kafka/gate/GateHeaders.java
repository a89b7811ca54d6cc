package org.regionwire.publisher.kafka.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.schemas.headers.Redrives;

/** Headers of what the gate writes. */
final class GateHeaders {

    static final String SERVICE = "feed-publisher";

    private GateHeaders() {}

    static Headers ofPublished(PublishedArticle article, @Nullable String trace) {
        RecordHeaders headers = new RecordHeaders();
        put(headers, HeaderNames.CE_SPECVERSION, "1.0");
        put(headers, HeaderNames.CE_ID, article.getUri() + "#" + article.getVersion());
        put(headers, HeaderNames.CE_SOURCE, "/regionwire/" + SERVICE);
        put(headers, HeaderNames.CE_TYPE, article.getSchema().getFullName());
        put(headers, HeaderNames.CE_SUBJECT, article.getUri());
        put(headers, HeaderNames.CE_TIME, article.getReleased().toString());
        put(headers, HeaderNames.CONTENT_TYPE, "avro/binary");
        put(headers, HeaderNames.STATUS, article.getPubStatus().toString());
        put(headers, HeaderNames.VERSION, Integer.toString(article.getVersion()));
        put(headers, HeaderNames.REVISION, Long.toString(article.getRevision()));
        put(headers, HeaderNames.RUN, Long.toString(article.getRun()));
        put(headers, HeaderNames.REGIONS, regions(article));
        if (article.getHeartbeat()) {
            put(headers, HeaderNames.HEARTBEAT, "true");
        }
        if (trace != null) {
            put(headers, HeaderNames.TRACEPARENT, trace);
        }
        return headers;
    }

    /** The trace context of a record, as text; null when it has none. */
    static @Nullable String trace(Headers headers) {
        Header trace = headers.lastHeader(HeaderNames.TRACEPARENT);
        return trace == null ? null : new String(trace.value(), UTF_8);
    }

    /** Those of a record that has been kept without its headers. */
    static Headers traced(@Nullable String trace) {
        RecordHeaders headers = new RecordHeaders();
        if (trace != null) {
            put(headers, HeaderNames.TRACEPARENT, trace);
        }
        return headers;
    }

    static Headers ofDeadLetter(Headers from, Source origin, String cause) {
        RecordHeaders headers = new RecordHeaders(from.toArray());
        put(headers, HeaderNames.DEAD_CAUSE, cause);
        put(headers, HeaderNames.DEAD_SERVICE, SERVICE);
        put(headers, HeaderNames.DEAD_ATTEMPTS, Redrives.attempts(from));
        put(headers, HeaderNames.ORIGIN_TOPIC, origin.topic());
        put(headers, HeaderNames.ORIGIN_PARTITION, Integer.toString(origin.partition()));
        put(headers, HeaderNames.ORIGIN_OFFSET, Long.toString(origin.offset()));
        put(
                headers,
                HeaderNames.ORIGIN_TIMESTAMP,
                Long.toString(origin.timestamp().toEpochMilli()));
        return headers;
    }

    /** All region scopes that the article stands in, so that apps can filter without decoding. */
    private static String regions(PublishedArticle article) {
        return article.getPlacements().stream()
                .filter(p -> p.getScheme().equals("region") && p.getLeft() == null)
                .map(org.regionwire.schemas.Placement::getCode)
                .collect(joining(","));
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
