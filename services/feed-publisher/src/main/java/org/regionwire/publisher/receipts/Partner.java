package org.regionwire.publisher.receipts;

import java.util.List;
import org.regionwire.messaging.keys.ApiKey;

/** A site that has agreed to acknowledge recalls. */
public record Partner(String id, List<ApiKey> keys) {

    public Partner {
        keys = List.copyOf(keys);
    }
}
