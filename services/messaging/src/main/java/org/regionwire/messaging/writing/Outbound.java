package org.regionwire.messaging.writing;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record to write.
 *
 * @param value null erases what stands under the key in a compacted topic
 * @param headers values in UTF-8
 */
public record Outbound(
        String topic, String key, @Nullable SpecificRecord value, Map<String, String> headers) {

    public Outbound {
        headers = Map.copyOf(headers);
    }
}
