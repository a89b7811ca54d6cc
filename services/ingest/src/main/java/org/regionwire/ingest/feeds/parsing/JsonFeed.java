package org.regionwire.ingest.feeds.parsing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Feed 1.0 and 1.1. */
final class JsonFeed {

    private static final JsonMapper JSON =
            new JsonMapper(
                    JsonFactory.builder()
                            .streamReadConstraints(
                                    StreamReadConstraints.builder()
                                            .maxNestingDepth(FeedParser.DEPTH)
                                            .build())
                            .build());

    private JsonFeed() {}

    /** A feed where the text is an object with items. */
    static Found read(String text, String url) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (StreamConstraintsException e) {
            return new Found.Refused(
                    "It nests objects and lists more than %d deep, or has a longer name or number than any feed."
                            .formatted(FeedParser.DEPTH));
        } catch (JacksonException e) {
            return new Found.Refused(
                    "Its JSON is broken in line %d, column %d."
                            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
        }
        if (!root.isObject() || !root.path("items").isArray()) {
            return new Found.Nothing();
        }
        String language = string(root, "language");
        List<Item> items = new ArrayList<>();
        int there = 0;
        for (JsonNode item : root.path("items")) {
            if (item.isObject() && ++there <= FeedParser.ITEMS) {
                items.add(item(item, root, language, url));
            }
        }
        return new Found.Whole(
                new Feed(
                        string(root, "feed_url"),
                        plain(root, "title"),
                        link(root, "home_page_url", url),
                        plain(root, "description"),
                        language,
                        null,
                        null,
                        items),
                there - items.size());
    }

    private static Item item(JsonNode item, JsonNode root, @Nullable String language, String url) {
        String html = string(item, "content_html");
        return new Item(
                string(item, "id"),
                Optional.ofNullable(link(item, "url", url))
                        .orElseGet(() -> link(item, "external_url", url)),
                plain(item, "title"),
                plain(item, "summary"),
                html == null ? plain(item, "content_text") : Markups.html(html, url),
                authors(item.has("authors") || item.has("author") ? item : root),
                date(item, "date_published", language),
                date(item, "date_modified", language),
                strings(item.path("tags")),
                media(item, url),
                Optional.ofNullable(string(item, "language")).orElse(language),
                null);
    }

    private static List<Item.Media> media(JsonNode item, String url) {
        List<Item.Media> media = new ArrayList<>();
        String image = link(item, "image", url);
        if (image != null) {
            media.add(new Item.Media(image, null, null, null, null, null));
        }
        for (JsonNode attachment : item.path("attachments")) {
            String href = link(attachment, "url", url);
            if (href != null) {
                long size = attachment.path("size_in_bytes").asLong(0);
                media.add(
                        new Item.Media(
                                href,
                                string(attachment, "mime_type"),
                                null,
                                null,
                                size > 0 ? size : null,
                                string(attachment, "title")));
            }
        }
        return media;
    }

    private static List<String> authors(JsonNode holder) {
        List<String> authors = new ArrayList<>();
        String single = string(holder.path("author"), "name"); // 1.0
        if (single != null) {
            authors.add(single);
        }
        for (JsonNode author : holder.path("authors")) {
            String name = string(author, "name");
            if (name != null && !authors.contains(name)) {
                authors.add(name);
            }
        }
        return authors;
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        for (JsonNode each : array) {
            if (each.isString() && !each.asString().isBlank()) {
                strings.add(Elements.clean(each.asString()));
            }
        }
        return strings;
    }

    private static @Nullable Instant date(JsonNode item, String name, @Nullable String language) {
        String date = string(item, name);
        return date == null ? null : Dates.read(date, language);
    }

    private static @Nullable Markup plain(JsonNode node, String name) {
        String text = string(node, name);
        return text == null ? null : new Markup(text, false);
    }

    private static @Nullable String link(JsonNode node, String name, String url) {
        String link = string(node, name);
        return link == null ? null : Links.absolute(link, url);
    }

    /** Ids are numbers in some feeds. */
    private static @Nullable String string(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString() && !value.isNumber()) {
            return null;
        }
        String text = Elements.clean(value.asString());
        return text.isEmpty() ? null : text;
    }
}
