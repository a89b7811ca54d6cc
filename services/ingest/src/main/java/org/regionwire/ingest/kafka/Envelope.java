package org.regionwire.ingest.kafka;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.regionwire.messaging.writing.Outbound;
import org.regionwire.schemas.headers.HeaderNames;

/**
 * What the headers of the records of one delivery have in common.
 *
 * @param traceparent W3C Trace Context of the request; empty where there is none
 */
record Envelope(Instant acceptedAt, String traceparent) {

    Outbound around(String topic, String key, SpecificRecord value, long revision) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HeaderNames.CE_SPECVERSION, "1.0");
        headers.put(HeaderNames.CE_ID, key + "@" + revision);
        headers.put(HeaderNames.CE_SOURCE, "/regionwire/" + Names.SERVICE);
        headers.put(HeaderNames.CE_TYPE, value.getSchema().getFullName());
        headers.put(HeaderNames.CE_SUBJECT, key);
        headers.put(HeaderNames.CE_TIME, acceptedAt.toString());
        headers.put(HeaderNames.CONTENT_TYPE, "avro/binary");
        if (!traceparent.isEmpty()) {
            headers.put(HeaderNames.TRACEPARENT, traceparent);
        }
        headers.put(HeaderNames.REVISION, Long.toString(revision));
        headers.put(HeaderNames.RUN, "0");
        return new Outbound(topic, key, value, headers);
    }
}
