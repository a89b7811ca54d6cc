package org.regionwire.publisher.feeds.atom;

import javax.xml.stream.XMLStreamException;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.feeds.Dates;
import org.regionwire.publisher.feeds.Entry;
import org.regionwire.publisher.feeds.Entry.Category;
import org.regionwire.publisher.feeds.Entry.Enclosure;
import org.regionwire.publisher.feeds.Feed;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Gone;
import org.regionwire.publisher.feeds.History;
import org.regionwire.publisher.feeds.modules.Modules;
import org.regionwire.publisher.markup.Xml;

/** Writes a feed as Atom 1.0. */
public final class AtomWriter {

    private AtomWriter() {}

    public static byte[] write(Feed feed) {
        return Xml.document(xml -> feed(xml, feed));
    }

    private static void feed(Xml xml, Feed feed) throws XMLStreamException {
        xml.open(
                        "feed",
                        Modules.root(
                                "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", Feed.LANGUAGE))
                .element("id", feed.self())
                .element("title", feed.title())
                .element("subtitle", feed.subtitle())
                .element("updated", Dates.rfc3339(feed.updated()))
                .element("generator", Feed.GENERATOR);
        xml.open("author").element("name", Feed.GENERATOR).close();
        link(xml, "self", Form.ATOM.mediaType(), feed.self());
        if (feed.hub() != null) {
            xml.empty("link", "rel", "hub", "href", feed.hub());
        }
        link(xml, "alternate", "text/html", feed.page());
        if (feed.history().isArchive()) {
            xml.empty("fh:archive");
        }
        for (History.Link link : feed.history().links()) {
            link(xml, link.rel(), Form.ATOM.mediaType(), link.href());
        }
        for (Entry entry : feed.entries()) {
            entry(xml, entry);
        }
        for (Gone gone : feed.departed()) {
            xml.open("at:deleted-entry", Modules.mark(gone))
                    .element("at:comment", gone.sentence())
                    .close();
        }
        xml.close();
    }

    private static void entry(Xml xml, Entry entry) throws XMLStreamException {
        Article article = entry.article();
        xml.open("entry", "xml:lang", article.language())
                .element("id", entry.id())
                .element("title", entry.title())
                .element("published", Dates.rfc3339(entry.published()))
                .element("updated", Dates.rfc3339(entry.updated()));
        for (String author : entry.authors()) {
            xml.open("author").element("name", author).close();
        }
        link(xml, "alternate", "text/html", entry.link());
        if (article.url() != null) {
            xml.empty("link", "rel", "via", "href", article.url());
        }
        for (Enclosure enclosure : entry.enclosures()) {
            enclosure(xml, enclosure);
        }
        for (Category category : entry.categories()) {
            xml.empty(
                    "category",
                    "scheme",
                    category.scheme(),
                    "term",
                    category.term(),
                    "label",
                    category.label());
        }
        xml.element("rights", article.rights().line());
        Modules.write(xml, entry);
        xml.element("summary", entry.summary())
                .element("content", entry.html(), "type", "html")
                .close();
    }

    private static void enclosure(Xml xml, Enclosure enclosure) throws XMLStreamException {
        Long size = enclosure.file().size();
        xml.empty(
                "link",
                "rel",
                "enclosure",
                "href",
                enclosure.file().href(),
                "type",
                enclosure.file().contentType(),
                "length",
                size == null ? null : size.toString(),
                "title",
                enclosure.media().caption());
    }

    private static void link(Xml xml, String rel, String type, String href)
            throws XMLStreamException {
        xml.empty("link", "rel", rel, "type", type, "href", href);
    }
}
