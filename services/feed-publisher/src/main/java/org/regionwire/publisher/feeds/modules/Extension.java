package org.regionwire.publisher.feeds.modules;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Evidence;
import org.regionwire.publisher.article.PrintPlace;
import org.regionwire.publisher.article.Region;
import org.regionwire.publisher.article.Rights;
import org.regionwire.publisher.markup.Xml;

/** What no module has a name for: why a region, where in print, how much of the text. */
public final class Extension {

    /** The same wherever this service runs; its page is /ns. */
    public static final String NAMESPACE = "urn:regionwire:ns:1";

    private Extension() {}

    static void write(Xml xml, Article article) throws XMLStreamException {
        for (Region region : article.regions()) {
            region(xml, region);
        }
        for (PrintPlace place : article.printedOn()) {
            printed(xml, place);
        }
        Rights rights = article.rights();
        xml.open("rw:rights", "text", rights.text().word())
                .element("rw:holder", rights.copyrightHolder())
                .element("rw:terms", rights.usageTerms())
                .close();
    }

    private static void region(Xml xml, Region region) throws XMLStreamException {
        xml.open(
                "rw:region",
                "code",
                region.code(),
                "name",
                region.name(),
                "confidence",
                Double.toString(region.confidence()));
        for (Evidence why : region.heaviest()) {
            evidence(xml, why, why.mention());
        }
        xml.close();
    }

    private static void evidence(Xml xml, Evidence why, Evidence.@Nullable Mention mention)
            throws XMLStreamException {
        String weight = Double.toString(why.weight());
        if (mention == null) {
            xml.empty("rw:evidence", "rule", why.rule(), "weight", weight);
            return;
        }
        xml.element(
                "rw:evidence",
                mention.text(),
                "rule",
                why.rule(),
                "weight",
                weight,
                "field",
                mention.field(),
                "start",
                Integer.toString(mention.start()),
                "end",
                Integer.toString(mention.end()));
    }

    private static void printed(Xml xml, PrintPlace place) throws XMLStreamException {
        Integer position = place.position();
        xml.empty(
                "rw:printed",
                "publication",
                place.publication(),
                "name",
                place.publicationName(),
                "edition",
                place.edition(),
                "issue",
                place.issueDate(),
                "page",
                place.pageNumber(),
                "pageName",
                place.pageName(),
                "column",
                place.column(),
                "position",
                position == null ? null : position.toString());
    }
}
