package org.regionwire.publisher.feeds.ninjs;

import java.util.ArrayList;
import java.util.List;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Media;
import org.regionwire.publisher.article.Region;
import org.regionwire.publisher.article.Rights;
import org.regionwire.publisher.article.Text;
import org.regionwire.publisher.feeds.Dates;
import org.regionwire.publisher.feeds.Entry;
import org.regionwire.publisher.feeds.Feed;
import org.regionwire.publisher.feeds.Gone;
import org.regionwire.publisher.feeds.PrintDates;
import org.regionwire.publisher.feeds.json.JsonExtension;
import org.regionwire.publisher.markup.Json;

/**
 * Writes a feed as a list of ninjs 3 items: the standard knows single items only, so what stands
 * around them has the names of the feed. An item may have nothing of ours, so that stands beside
 * the items, by their uris.
 */
public final class NinjsWriter {

    private static final String STANDARD = "ninjs";
    private static final String VERSION = "3.1";
    private static final String SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";

    private NinjsWriter() {}

    public static byte[] write(Feed feed) {
        return Json.object(
                json ->
                        json.text("title", feed.title())
                                .text("uri", feed.self())
                                .text("page", feed.page())
                                .text("updated", Dates.rfc3339(feed.updated()))
                                .text("previous", feed.history().previous())
                                .text("current", feed.history().current())
                                .array("items", feed.entries(), entry -> item(json, entry))
                                .objects(
                                        JsonExtension.NAME,
                                        feed.entries(),
                                        entry -> JsonExtension.beside(json, entry))
                                .objects("gone", feed.departed(), gone -> gone(json, gone)));
    }

    private static void item(Json json, Entry entry) {
        Article article = entry.article();
        Text text = article.text();
        json.text("uri", entry.id());
        standard(json);
        json.text("type", "text")
                .text("version", Integer.toString(article.version()))
                .text("pubStatus", "usable")
                .text("firstCreated", Dates.rfc3339(entry.published()))
                .text("versionCreated", Dates.rfc3339(entry.updated()))
                .text("contentCreated", PrintDates.moment(article.contentCreated()))
                .text("language", article.language())
                .text("by", text.by())
                .text("located", text.located());
        rights(json, article.rights());
        json.objects("headlines", headlines(text), line -> line(json, line))
                .objects("descriptions", described(entry), line -> line(json, line))
                .objects(
                        "bodies",
                        List.of("text/html", "text/plain"),
                        type -> body(json, entry, type))
                .objects(
                        "subjects",
                        article.subjects(),
                        s -> json.text("uri", s.uri()).text("name", s.name()))
                .objects("places", article.regions(), region -> place(json, region))
                .objects(
                        "infoSources",
                        article.infoSources(),
                        source ->
                                json.text("name", source.name())
                                        .text("role", source.role())
                                        .text("uri", source.uri()))
                .objects("associations", media(entry), medium -> medium(json, medium))
                .objects(
                        "altIds",
                        altIds(entry),
                        id -> json.text("role", id.role()).text("value", id.text()));
    }

    private static void standard(Json json) {
        json.object(
                "standard",
                standard ->
                        standard.text("name", STANDARD)
                                .text("version", VERSION)
                                .text("schema", SCHEMA));
    }

    private static void rights(Json json, Rights rights) {
        json.text("copyrightHolder", rights.copyrightHolder())
                .text("copyrightNotice", rights.copyrightNotice())
                .text("usageTerms", rights.usageTerms());
    }

    /** A text with its part in the item. */
    private record Line(String role, String text) {}

    private static void line(Json json, Line line) {
        json.text("role", line.role()).text("contentType", "text/plain").text("value", line.text());
    }

    private static List<Line> headlines(Text text) {
        List<Line> lines = new ArrayList<>();
        if (text.headline() != null) {
            lines.add(new Line("main", text.headline()));
        }
        if (text.kicker() != null) {
            lines.add(new Line("kicker", text.kicker()));
        }
        if (text.subhead() != null) {
            lines.add(new Line("subhead", text.subhead()));
        }
        return lines;
    }

    private static List<Line> described(Entry entry) {
        return entry.summary() == null ? List.of() : List.of(new Line("summary", entry.summary()));
    }

    private static List<Line> altIds(Entry entry) {
        List<Line> ids = new ArrayList<>();
        ids.add(new Line("permalink", entry.link()));
        if (entry.article().url() != null) {
            ids.add(new Line("url", entry.article().url()));
        }
        return ids;
    }

    private static void body(Json json, Entry entry, String contentType) {
        String value = contentType.equals("text/html") ? entry.html() : entry.plain();
        json.text("role", "main").text("contentType", contentType).text("value", value);
    }

    private static void place(Json json, Region region) {
        json.text("uri", "urn:regionwire:region:" + region.code())
                .text("name", region.name())
                .text("literal", region.code());
        Region.Point point = region.point();
        if (point != null) {
            json.object(
                    "geoJSON",
                    geo ->
                            geo.text("type", "Point")
                                    .numbers(
                                            "coordinates",
                                            List.of(point.longitude(), point.latitude())));
        }
    }

    /** A medium with a name of its own, which one without a file must be given. */
    private record Medium(String uri, Media media) {}

    private static List<Medium> media(Entry entry) {
        List<Medium> all = new ArrayList<>();
        for (Media each : entry.article().media()) {
            String numbered = "%s#media-%d".formatted(entry.id(), all.size() + 1);
            all.add(
                    new Medium(
                            each.renditions().isEmpty()
                                    ? numbered
                                    : each.renditions().getFirst().href(),
                            each));
        }
        return all;
    }

    private static void medium(Json json, Medium medium) {
        Media media = medium.media();
        json.text("name", "media")
                .text("uri", medium.uri())
                .text("type", media.type())
                .text("by", media.by());
        // The standard has no credit line: who supplied it has a place.
        List<String> credits = media.creditLine() == null ? List.of() : List.of(media.creditLine());
        json.objects("infoSources", credits, credit -> json.text("name", credit));
        List<Line> captions =
                media.caption() == null ? List.of() : List.of(new Line("caption", media.caption()));
        json.objects("descriptions", captions, line -> line(json, line))
                .objects(
                        "renditions",
                        media.renditions(),
                        file ->
                                json.text("name", "original")
                                        .text("href", file.href())
                                        .text("contentType", file.contentType())
                                        .number("sizeInBytes", file.size()));
    }

    /** Whether it is withheld or canceled says its page; elsewhere it may still be usable. */
    private static void gone(Json json, Gone gone) {
        json.text("uri", gone.id())
                .text("when", Dates.rfc3339(gone.when()))
                .text("reason", gone.reason());
    }
}
