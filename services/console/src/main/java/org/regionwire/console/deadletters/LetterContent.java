package org.regionwire.console.deadletters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Place;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.console.connection.TopicValues;
import org.regionwire.schemas.wireformat.CorruptRecordException;

/**
 * A letter with its headers and what its bytes are.
 *
 * @param value decoded; null when it cannot be
 * @param undecodable why not; null when it can be
 * @param firstBytes in hexadecimal, of one that cannot be decoded
 */
record LetterContent(
        DeadLetter letter,
        Map<String, String> headers,
        int bytes,
        @Nullable JsonNode value,
        @Nullable String undecodable,
        @Nullable String firstBytes) {

    private static final int SHOWN_BYTES = 64;
    private static final ObjectMapper JSON = new ObjectMapper();

    static LetterContent of(Letter letter, TopicValues values) {
        byte[] bytes = letter.record().value();
        if (bytes == null) {
            return new LetterContent(
                    letter.says(), headers(letter), 0, null, "it has no value", null);
        }
        try {
            Place origin = letter.says().origin();
            String topic = origin == null ? letter.says().place().topic() : origin.topic();
            JsonNode value = JSON.readTree(values.decode(topic, bytes).toString());
            return new LetterContent(
                    letter.says(), headers(letter), bytes.length, value, null, null);
        } catch (CorruptRecordException | JsonProcessingException e) {
            return new LetterContent(
                    letter.says(),
                    headers(letter),
                    bytes.length,
                    null,
                    e.getMessage(),
                    HexFormat.ofDelimiter(" ")
                            .formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, SHOWN_BYTES))));
        }
    }

    String pretty() {
        return value == null ? "" : value.toPrettyString();
    }

    private static Map<String, String> headers(Letter letter) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : letter.record().headers()) {
            String text = TopicReader.header(letter.record(), header.key());
            headers.put(header.key(), text == null ? "" : text);
        }
        return headers;
    }
}
