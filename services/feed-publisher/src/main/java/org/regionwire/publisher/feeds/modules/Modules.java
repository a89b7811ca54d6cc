package org.regionwire.publisher.feeds.modules;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.InfoSource;
import org.regionwire.publisher.article.Media;
import org.regionwire.publisher.feeds.Dates;
import org.regionwire.publisher.feeds.Entry;
import org.regionwire.publisher.feeds.Entry.Enclosure;
import org.regionwire.publisher.feeds.Gone;
import org.regionwire.publisher.feeds.History;
import org.regionwire.publisher.feeds.PrintDates;
import org.regionwire.publisher.markup.Xml;

/** What an entry has from modules: Dublin Core, GeoRSS, Media RSS, and ours. */
public final class Modules {

    private static final List<String> NAMESPACES =
            List.of(
                    "xmlns:dc",
                    "http://purl.org/dc/elements/1.1/",
                    "xmlns:georss",
                    "http://www.georss.org/georss",
                    "xmlns:media",
                    "http://search.yahoo.com/mrss/",
                    "xmlns:fh",
                    History.NAMESPACE,
                    "xmlns:at",
                    Gone.NAMESPACE,
                    "xmlns:rw",
                    Extension.NAMESPACE);

    private Modules() {}

    /** Attributes of a root element, names and values in turn: its own, then the modules'. */
    public static String[] root(String... own) {
        return Stream.concat(Stream.of(own), NAMESPACES.stream()).toArray(String[]::new);
    }

    /** Attributes of the mark of what has left, names and values in turn. */
    public static String[] mark(Gone gone) {
        return new String[] {
            "ref", gone.id(), "when", Dates.rfc3339(gone.when()), "rw:gone", gone.reason()
        };
    }

    public static void write(Xml xml, Entry entry) throws XMLStreamException {
        Article article = entry.article();
        xml.element("dc:date", PrintDates.known(article.contentCreated()));
        xml.element("dc:source", sources(article));
        for (var point : entry.points()) {
            xml.element("georss:point", point.latitude() + " " + point.longitude());
        }
        for (Enclosure enclosure : entry.enclosures()) {
            media(xml, enclosure.media(), enclosure.file());
        }
        Extension.write(xml, article);
    }

    /** All of them in one element: the W3C validator takes a second one for an error. */
    private static @Nullable String sources(Article article) {
        List<String> names =
                article.infoSources().stream().map(InfoSource::name).distinct().toList();
        return names.isEmpty() ? null : String.join("、", names);
    }

    private static void media(Xml xml, Media media, Media.Rendition file)
            throws XMLStreamException {
        Long size = file.size();
        xml.open(
                        "media:content",
                        "url",
                        file.href(),
                        "type",
                        file.contentType(),
                        "fileSize",
                        size == null ? null : size.toString())
                .element("media:description", media.caption());
        for (String credit : media.credits()) {
            xml.element("media:credit", credit);
        }
        xml.close();
    }
}
