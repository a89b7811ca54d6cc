package org.regionwire.publisher.feeds.json;

import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Evidence;
import org.regionwire.publisher.article.Region;
import org.regionwire.publisher.article.Rights;
import org.regionwire.publisher.article.Text;
import org.regionwire.publisher.feeds.Entry;
import org.regionwire.publisher.markup.Json;

/** What neither JSON Feed nor ninjs has a name for, of an entry. */
public final class JsonExtension {

    /** Its name in both. */
    public static final String NAME = "_regionwire";

    private JsonExtension() {}

    /** Properties of the object. */
    static void write(Json json, Entry entry) {
        Article article = entry.article();
        Text text = article.text();
        json.number("version", article.version())
                .text("kicker", text.kicker())
                .text("headline", text.headline())
                .text("subhead", text.subhead())
                .text("by", text.by())
                .text("located", text.located())
                .text("genre", article.genre())
                .objects(
                        "media",
                        article.media(),
                        media ->
                                json.text("type", media.type())
                                        .text("caption", media.caption())
                                        .text("by", media.by())
                                        .text("creditLine", media.creditLine()));
        regions(json, article);
        json.objects(
                        "subjects",
                        article.subjects(),
                        subject -> json.text("uri", subject.uri()).text("name", subject.name()))
                .objects(
                        "infoSources",
                        article.infoSources(),
                        source ->
                                json.text("name", source.name())
                                        .text("role", source.role())
                                        .text("uri", source.uri()))
                .text("printDate", article.contentCreated());
        printedOn(json, article);
        Rights rights = article.rights();
        json.text("copyrightHolder", rights.copyrightHolder())
                .text("copyrightNotice", rights.copyrightNotice())
                .text("usageTerms", rights.usageTerms())
                .text("textRights", rights.text().word());
        if (entry.story().isShared()) {
            json.text("storyUri", entry.story().uri()).texts("sameStory", entry.story().others());
        }
    }

    /** The same without what ninjs has itself. */
    public static void beside(Json json, Entry entry) {
        json.text("uri", entry.id());
        regions(json, entry.article());
        printedOn(json, entry.article());
        json.text("printDate", entry.article().contentCreated())
                .text("textRights", entry.article().rights().text().word());
        if (entry.story().isShared()) {
            json.text("storyUri", entry.story().uri()).texts("sameStory", entry.story().others());
        }
    }

    private static void regions(Json json, Article article) {
        json.objects("regions", article.regions(), region -> region(json, region));
    }

    private static void region(Json json, Region region) {
        json.text("code", region.code())
                .text("name", region.name())
                .number("confidence", region.confidence());
        Region.Point point = region.point();
        if (point != null) {
            json.number("latitude", point.latitude()).number("longitude", point.longitude());
        }
        json.objects("evidence", region.heaviest(), why -> evidence(json, why));
    }

    private static void evidence(Json json, Evidence why) {
        json.text("rule", why.rule()).number("weight", why.weight());
        Evidence.Mention mention = why.mention();
        if (mention != null) {
            json.text("text", mention.text())
                    .text("field", mention.field())
                    .number("start", mention.start())
                    .number("end", mention.end());
        }
    }

    private static void printedOn(Json json, Article article) {
        json.objects(
                "printedOn",
                article.printedOn(),
                place ->
                        json.text("publication", place.publication())
                                .text("publicationName", place.publicationName())
                                .text("edition", place.edition())
                                .text("issueDate", place.issueDate())
                                .text("pageNumber", place.pageNumber())
                                .text("pageName", place.pageName())
                                .text("column", place.column())
                                .number("position", place.position()));
    }
}
