package org.regionwire.console.explaining;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.IngestedArticle;

/**
 * A text to explain.
 *
 * @param id of the caller's choice
 * @param title headline; may be empty
 * @param text body, paragraphs by line; may be empty
 * @param homeRegion GB/T 2260 code of where it is printed: what 我县 and 全市 mean
 * @param topics what somebody labelled it with; only training reads them
 */
public record Item(
        String id, String title, String text, @Nullable String homeRegion, List<String> topics) {

    /** JSON may escape half a character beyond U+FFFF; what UTF-8 cannot hold, no line can. */
    private static final Pattern HALF = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    public Item {
        topics = List.copyOf(topics);
    }

    Item(String id, String title, String text, @Nullable String homeRegion) {
        this(id, title, text, homeRegion, List.of());
    }

    /** From an object with these names; only the id must be there. */
    static Item of(JsonNode json) {
        JsonNode id = json.path("id");
        if (!id.isValueNode() || id.isNull()) {
            throw new IllegalArgumentException("it has no \"id\"");
        }
        return new Item(
                whole(id.asText()),
                whole(json.path("title").asText("")),
                whole(json.path("text").asText("")),
                json.path("homeRegion").asText(null),
                json.path("topics").valueStream().map(JsonNode::asText).toList());
    }

    /** Of the same length, so that offsets stay. */
    private static String whole(String text) {
        return HALF.matcher(text).replaceAll("\uFFFD");
    }

    /** As ingest would hand it on. */
    IngestedArticle article() {
        return IngestedArticle.newBuilder()
                .setUri(id)
                .setRevision(0)
                .setContentHash("")
                .setAcceptedAt(Instant.EPOCH)
                .setProvider("")
                .setHeadline(title.isBlank() ? null : title)
                .setBodies(
                        text.isBlank() ? List.of() : List.of(new Body("main", "text/plain", text)))
                .setHomeRegion(homeRegion)
                .build();
    }
}
