package org.regionwire.console.deadletters;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a dead letter. A log cannot be edited, so this is remembered beside it.
 *
 * @param reason in the operator's words
 */
public record Handling(How how, String by, Instant at, @Nullable String reason) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** redriven: sent back; parked: kept for later; dropped: never to be sent back. */
    public enum How {
        @JsonProperty("redriven")
        REDRIVEN("redriven"),
        @JsonProperty("parked")
        PARKED("parked"),
        @JsonProperty("dropped")
        DROPPED("dropped");

        private final String word;

        How(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** As the topic dead-letters.handled has it. */
    String toJson() {
        var json =
                JSON.createObjectNode()
                        .put("how", how.toString())
                        .put("by", by)
                        .put("at", at.toString());
        return (reason == null ? json : json.put("reason", reason)).toString();
    }

    /** Empty for text that nobody of this console wrote: the letter then counts as waiting. */
    static Optional<Handling> parse(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            String word = json.path("how").asText();
            for (How how : How.values()) {
                if (how.toString().equals(word)) {
                    return Optional.of(
                            new Handling(
                                    how,
                                    json.path("by").asText(),
                                    Instant.parse(json.path("at").asText()),
                                    json.hasNonNull("reason")
                                            ? json.get("reason").asText()
                                            : null));
                }
            }
            return Optional.empty();
        } catch (JsonProcessingException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
