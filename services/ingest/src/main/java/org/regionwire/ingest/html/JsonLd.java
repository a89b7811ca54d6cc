package org.regionwire.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema.org article in a page's JSON-LD. */
final class JsonLd {

    private static final JsonMapper JSON = new JsonMapper();

    /** Of arrays in arrays; {@code @graph} needs two. */
    private static final int DEEPEST = 5;

    private JsonLd() {}

    static Said read(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .limit(20)
                .map(Element::data)
                .flatMap(JsonLd::articles)
                .findFirst()
                .map(JsonLd::said)
                .orElse(Said.NOTHING);
    }

    private static Stream<JsonNode> articles(String json) {
        try {
            List<JsonNode> articles = new ArrayList<>();
            collect(JSON.readTree(json), articles, 0);
            return articles.stream();
        } catch (JacksonException e) {
            return Stream.empty(); // Written by hand, and wrongly: as good as none.
        }
    }

    private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, articles, depth + 1));
        } else if (isArticle(node.path("@type"))) {
            articles.add(node);
        } else if (node.isObject()) {
            collect(node.path("@graph"), articles, depth + 1);
        }
    }

    private static boolean isArticle(JsonNode type) {
        return type.isArray()
                ? type.valueStream().anyMatch(JsonLd::isArticle)
                : type.asString("").endsWith("Article") || type.asString("").endsWith("Posting");
    }

    private static Said said(JsonNode article) {
        JsonNode page = article.path("mainEntityOfPage");
        String url = text(article.path("url"));
        String own = page.isString() ? text(page) : text(page.path("@id"));
        return new Said(
                text(article.path("identifier")),
                url == null ? own : url,
                null,
                text(article.path("headline")),
                text(article.path("alternativeHeadline")),
                names(article.path("author")),
                text(article.path("sourceOrganization").path("name")),
                text(article.path("datePublished")),
                text(article.path("dateModified")),
                text(article.path("description")),
                words(article.path("keywords")));
    }

    /** People's names; one that is an address or an organisation's is none. */
    private static @Nullable String names(JsonNode authors) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors.isArray() ? authors : List.of(authors)) {
            boolean person = !author.path("@type").asString("Person").equals("Organization");
            String name = author.isString() ? text(author) : text(author.path("name"));
            if (name != null && person && !name.contains("//")) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(" ", names);
    }

    private static List<String> words(JsonNode keywords) {
        return (keywords.isArray()
                        ? keywords.valueStream().flatMap(word -> Stream.ofNullable(text(word)))
                        : Stream.of(keywords.asString("").split("[,，;；]", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() && !node.asString().isBlank() ? node.asString().strip() : null;
    }
}
