package org.regionwire.publisher.receipts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a partner sends: {@code {"receipts": [{"uri": "urn:uuid:…", "version": 3}, …]}}. Feeds name
 * no versions: who reads one leaves it out.
 */
public sealed interface Said {

    /** Receipts of one request. */
    int MOST = 200;

    /** Of that many with long uris. */
    int MOST_BYTES = 128 << 10;

    int LONGEST_URI = 500;

    /** It can be read; each article once, by the last of its versions. */
    record Fit(List<TakenDown> receipts) implements Said {
        public Fit {
            receipts = List.copyOf(receipts);
        }
    }

    /**
     * It cannot.
     *
     * @param why a sentence that says what to send
     */
    record Wrong(String why) implements Said {}

    static Said read(byte[] body) {
        if (body.length > MOST_BYTES) {
            return new Wrong("Send at most %d bytes at a time.".formatted(MOST_BYTES));
        }
        JsonNode receipts;
        try {
            receipts = JsonMapper.shared().readTree(body).path("receipts");
        } catch (JacksonException e) {
            return new Wrong("This is no JSON: %s.".formatted(e.getOriginalMessage()));
        }
        if (!receipts.isArray() || receipts.isEmpty() || receipts.size() > MOST) {
            return new Wrong(
                    "receipts must be an array of 1 to %d objects with uri, and version where it is known."
                            .formatted(MOST));
        }
        SequencedMap<String, TakenDown> all = new LinkedHashMap<>();
        int number = 0;
        for (JsonNode each : receipts) {
            number++;
            TakenDown one = one(each);
            if (one == null) {
                return new Wrong(
                        ("Receipt %d needs uri, a text of at most %d characters; its version is a"
                                        + " whole number from 1, or left out.")
                                .formatted(number, LONGEST_URI));
            }
            all.merge(one.uri(), one, TakenDown::later);
        }
        return new Fit(new ArrayList<>(all.values()));
    }

    private static @Nullable TakenDown one(JsonNode json) {
        JsonNode uri = json.path("uri");
        JsonNode version = json.path("version");
        boolean named =
                uri.isString()
                        && !uri.stringValue().isBlank()
                        && uri.stringValue().length() <= LONGEST_URI;
        if (!named) {
            return null;
        }
        if (version.isMissingNode() || version.isNull()) {
            return new TakenDown(uri.stringValue(), null);
        }
        boolean counted =
                version.canConvertToExactIntegral()
                        && version.canConvertToInt()
                        && version.intValue() > 0;
        return counted ? new TakenDown(uri.stringValue(), version.intValue()) : null;
    }
}
