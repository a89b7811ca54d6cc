package org.regionwire.schemas.asyncapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.regionwire.schemas.headers.HeaderNames;

/** Headers of a public record, all of them text. */
final class PublicHeaders {

    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put(HeaderNames.CE_SPECVERSION, "CloudEvents' version: 1.0.");
        MEANINGS.put(HeaderNames.CE_ID, "Of this event, unique with ce_source.");
        MEANINGS.put(HeaderNames.CE_SOURCE, "The service that wrote it.");
        MEANINGS.put(HeaderNames.CE_TYPE, "Full name of the Avro record.");
        MEANINGS.put(HeaderNames.CE_SUBJECT, "The article's uri.");
        MEANINGS.put(HeaderNames.CE_TIME, "When it was written, RFC 3339.");
        MEANINGS.put(HeaderNames.CONTENT_TYPE, "Of the value: avro/binary.");
        MEANINGS.put(
                HeaderNames.TRACEPARENT, "W3C Trace Context, from the delivery to the feed entry.");
        MEANINGS.put(HeaderNames.REVISION, "Revision of the article, decimal.");
        MEANINGS.put(HeaderNames.RUN, "0 live, higher for each replay, decimal.");
        MEANINGS.put(HeaderNames.STATUS, "usable, withheld or canceled.");
        MEANINGS.put(HeaderNames.VERSION, "Public version, decimal.");
        MEANINGS.put(
                HeaderNames.HEARTBEAT,
                "true on the wire's own heartbeats, which apps skip; else absent.");
        MEANINGS.put(
                HeaderNames.REGIONS,
                "Codes of its regions and all that these lie in, parted by commas.");
    }

    private PublicHeaders() {}

    static ObjectNode schema() {
        ObjectNode schema = new ObjectMapper().createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        MEANINGS.forEach(
                (name, meaning) ->
                        properties
                                .putObject(name)
                                .put("type", "string")
                                .put("description", meaning));
        return schema;
    }
}
