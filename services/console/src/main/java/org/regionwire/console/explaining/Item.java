package org.regionwire.console.explaining;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
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
 */
record Item(String id, String title, String text, @Nullable String homeRegion) {

    /** From an object with these names; only the id must be there. */
    static Item of(JsonNode json) {
        JsonNode id = json.path("id");
        if (!id.isValueNode() || id.isNull()) {
            throw new IllegalArgumentException("it has no \"id\"");
        }
        return new Item(
                id.asText(),
                json.path("title").asText(""),
                json.path("text").asText(""),
                json.path("homeRegion").asText(null));
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
