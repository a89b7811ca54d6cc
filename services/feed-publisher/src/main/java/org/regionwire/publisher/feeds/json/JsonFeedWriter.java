package org.regionwire.publisher.feeds.json;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Dates;
import org.regionwire.publisher.feeds.Entry;
import org.regionwire.publisher.feeds.Entry.Category;
import org.regionwire.publisher.feeds.Feed;
import org.regionwire.publisher.feeds.Gone;
import org.regionwire.publisher.markup.Json;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.topics.Topic;

/** Writes a feed as JSON Feed 1.1; what the format has no name for stands in _regionwire. */
public final class JsonFeedWriter {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeedWriter() {}

    public static byte[] write(Feed feed) {
        return Json.object(
                json ->
                        json.text("version", VERSION)
                                .text("title", feed.title())
                                .text("home_page_url", feed.page())
                                .text("feed_url", feed.self())
                                .text("next_url", feed.history().previous())
                                .text("description", feed.subtitle())
                                .text("language", Feed.LANGUAGE)
                                .objects("hubs", hubs(feed), hub -> hub(json, hub))
                                .object(JsonExtension.NAME, extension -> covers(extension, feed))
                                .array("items", items(feed), item -> item.accept(json)));
    }

    /** What has left the feed comes last. */
    private static List<Consumer<Json>> items(Feed feed) {
        return Stream.concat(
                        feed.entries().stream()
                                .<Consumer<Json>>map(entry -> json -> item(json, entry)),
                        feed.departed().stream()
                                .<Consumer<Json>>map(gone -> json -> gone(json, gone)))
                .toList();
    }

    /** The format has no word for it: an item of the same id takes the place of the text. */
    private static void gone(Json json, Gone gone) {
        json.text("id", gone.id())
                .text("url", gone.link())
                .text("title", gone.title())
                .text("content_text", gone.sentence())
                .text("date_published", Dates.rfc3339(gone.when()))
                .object(JsonExtension.NAME, each -> each.text("gone", gone.reason()));
    }

    private static List<String> hubs(Feed feed) {
        return feed.hub() == null ? List.of() : List.of(feed.hub());
    }

    private static void hub(Json json, String url) {
        json.text("type", "WebSub").text("url", url);
    }

    private static void covers(Json json, Feed feed) {
        Area area = feed.coverage().area();
        if (area != null) {
            json.object(
                    "region", region -> region.text("code", area.code()).text("name", area.name()));
        }
        Topic topic = feed.coverage().topic();
        if (topic != null) {
            json.object(
                    "topic", each -> each.text("code", topic.code()).text("name", topic.name()));
        }
        if (feed.coverage() instanceof Coverage.Print print) {
            json.object(
                    "printed",
                    each ->
                            each.text("publication", print.section().publication())
                                    .text("name", print.publication())
                                    .text("issue", print.issueDate())
                                    .text("page", print.section().page()));
        }
        json.text("updated", Dates.rfc3339(feed.updated()));
    }

    /** The properties of an item. */
    public static void item(Json json, Entry entry) {
        Article article = entry.article();
        json.text("id", entry.id())
                .text("url", entry.link())
                .text("external_url", article.url())
                .text("title", entry.title())
                .text("content_html", entry.html())
                .text("content_text", entry.plain())
                .text("summary", entry.summary())
                .text("date_published", Dates.rfc3339(entry.published()))
                .text("date_modified", Dates.rfc3339(entry.updated()))
                .objects("authors", entry.authors(), author -> json.text("name", author))
                .texts("tags", entry.categories().stream().map(Category::label).toList())
                .text("language", article.language())
                .objects("attachments", attachments(entry), each -> attachment(json, each))
                .object(JsonExtension.NAME, extension -> JsonExtension.write(extension, entry));
    }

    /** The format asks for a media type, so a file without one is left out. */
    private static List<Entry.Enclosure> attachments(Entry entry) {
        return entry.enclosures().stream()
                .filter(enclosure -> enclosure.file().contentType() != null)
                .toList();
    }

    private static void attachment(Json json, Entry.Enclosure enclosure) {
        json.text("url", enclosure.file().href())
                .text("mime_type", enclosure.file().contentType())
                .text("title", enclosure.media().caption())
                .number("size_in_bytes", enclosure.file().size());
    }
}
