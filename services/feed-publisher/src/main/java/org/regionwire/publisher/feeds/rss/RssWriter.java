package org.regionwire.publisher.feeds.rss;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Media;
import org.regionwire.publisher.feeds.Dates;
import org.regionwire.publisher.feeds.Entry;
import org.regionwire.publisher.feeds.Entry.Category;
import org.regionwire.publisher.feeds.Entry.Enclosure;
import org.regionwire.publisher.feeds.Feed;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Gone;
import org.regionwire.publisher.feeds.History;
import org.regionwire.publisher.feeds.modules.Modules;
import org.regionwire.publisher.markup.Html;
import org.regionwire.publisher.markup.Xml;

/** Writes a feed as RSS 2.0 with the modules that its readers know. */
public final class RssWriter {

    /** RSS has a list of its own, without zh-Hans. */
    private static final String LANGUAGE = "zh-cn";

    private RssWriter() {}

    public static byte[] write(Feed feed) {
        return Xml.document(xml -> channel(xml, feed));
    }

    private static void channel(Xml xml, Feed feed) throws XMLStreamException {
        xml.open(
                "rss",
                Modules.root(
                        "version",
                        "2.0",
                        "xmlns:atom",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:content",
                        "http://purl.org/rss/1.0/modules/content/"));
        xml.open("channel")
                .element("title", feed.title())
                .element("link", feed.page())
                .element("description", feed.subtitle())
                .element("language", LANGUAGE)
                .element("lastBuildDate", Dates.rfc822(feed.updated()))
                .element("generator", Feed.GENERATOR)
                .empty(
                        "atom:link",
                        "rel",
                        "self",
                        "type",
                        Form.RSS.mediaType(),
                        "href",
                        feed.self());
        history(xml, feed.history());
        if (feed.hub() != null) {
            xml.empty("atom:link", "rel", "hub", "href", feed.hub());
        }
        for (Entry entry : feed.entries()) {
            item(xml, entry);
        }
        for (Gone gone : feed.departed()) {
            gone(xml, gone);
        }
        xml.close().close();
    }

    private static void history(Xml xml, History history) throws XMLStreamException {
        if (history.isArchive()) {
            xml.empty("fh:archive");
        }
        for (History.Link link : history.links()) {
            xml.empty(
                    "atom:link",
                    "rel",
                    link.rel(),
                    "type",
                    Form.RSS.mediaType(),
                    "href",
                    link.href());
        }
    }

    /** RSS has no word for it: an item of the same guid takes the place of the text. */
    private static void gone(Xml xml, Gone gone) throws XMLStreamException {
        xml.open("item")
                .element("title", gone.title())
                .element("link", gone.link())
                .element("guid", gone.id(), "isPermaLink", "false")
                .element("pubDate", Dates.rfc822(gone.when()))
                .element("description", gone.sentence())
                .empty("at:deleted-entry", Modules.mark(gone))
                .close();
    }

    private static void item(Xml xml, Entry entry) throws XMLStreamException {
        xml.open("item")
                .element("title", entry.title())
                .element("link", entry.link())
                .element("guid", entry.id(), "isPermaLink", "false")
                .element("pubDate", Dates.rfc822(entry.published()))
                .element("atom:updated", Dates.rfc3339(entry.updated()))
                .element("description", description(entry))
                .element("content:encoded", entry.html());
        for (String author : entry.authors()) {
            xml.element("dc:creator", author);
        }
        for (Category category : entry.categories()) {
            xml.element(
                    "category", category.label(), "domain", category.scheme() + category.term());
        }
        xml.element("dc:rights", entry.article().rights().line());
        for (Enclosure enclosure : entry.enclosures().stream().limit(1).toList()) {
            enclosure(xml, enclosure.file());
        }
        Modules.write(xml, entry);
        xml.close();
    }

    /**
     * Without a summary how the text begins: some readers know no other element. As HTML, which
     * readers take it for: what looks like markup in a text must not become any.
     */
    private static @Nullable String description(Entry entry) {
        String text =
                entry.summary() == null
                        ? entry.article().text().paragraphs().stream().findFirst().orElse(null)
                        : entry.summary();
        return text == null ? null : new Html().text(text).toString();
    }

    /** One for an item, as readers expect; all are in media:content. */
    private static void enclosure(Xml xml, Media.Rendition file) throws XMLStreamException {
        if (file.contentType() != null && file.size() != null) {
            xml.empty(
                    "enclosure",
                    "url",
                    file.href(),
                    "length",
                    file.size().toString(),
                    "type",
                    file.contentType());
        }
    }
}
