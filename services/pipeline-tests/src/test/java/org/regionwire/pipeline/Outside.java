package org.regionwire.pipeline;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.regionwire.standalone.WireClient;

/** What a provider does and a reader sees, over HTTP alone. */
record Outside(WireClient client) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Posts a file and returns the uri of the document. */
    String post(Path page, String provider) {
        var answer = client.post(page, provider, provider);
        if (answer.status() != 202) {
            throw new AssertionError("refused: " + answer);
        }
        return answer.json().path("uri").asText();
    }

    /** Where each article of a document is; none while ingest has not read what it wrote. */
    List<String> states(String document) {
        return client.document(document)
                .json()
                .path("articles")
                .valueStream()
                .map(article -> article.path("state").asText())
                .toList();
    }

    /**
     * Waits until all articles of a document are released and served.
     *
     * @return what ingest then says of the document
     */
    JsonNode awaitReleased(String uri) {
        Awaitility.await("release of " + uri)
                .atMost(PATIENCE)
                .until(() -> Set.copyOf(states(uri)).equals(Set.of("released")));
        JsonNode document = client.document(uri).json();
        Awaitility.await("view of " + uri)
                .atMost(PATIENCE)
                .until(() -> document.path("articles").valueStream().allMatch(this::isVisible));
        return document;
    }

    private boolean isVisible(JsonNode article) {
        return client.feeds("/articles/" + article.path("uri").asText()).status() == 200;
    }

    /** Headlines of the items of a region's JSON Feed; the key is the item's id. */
    Map<String, String> items(String region) {
        return feed(region)
                .collect(
                        toMap(
                                item -> item.path("id").asText(),
                                item -> item.path("title").asText()));
    }

    /** An item of a region's JSON Feed; missing when the feed does not have it. */
    JsonNode item(String region, String uri) {
        return feed(region)
                .filter(item -> item.path("id").asText().equals(uri))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    /** Made-up pages repeat themselves: all that tell one story are asked for. */
    private Stream<JsonNode> feed(String region) {
        return client.feeds("/regions/" + region + "/feed.json?dup=all")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> !item.path("_regionwire").has("gone"));
    }
}
