package org.regionwire.ingest.agencies.newsml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.agencies.nitf.NitfBody;
import org.regionwire.ingest.agencies.xml.XmlElement;
import org.regionwire.ingest.prose.Html;

/**
 * The text in a contentSet: XHTML or NITF inline, or HTML and plain text as data.
 *
 * @param headline of the text itself
 */
record Content(@Nullable String headline, List<String> paragraphs, List<AgencyItem.Medium> media) {

    private static final Content NONE = new Content(null, List.of(), List.of());

    static Content of(XmlElement item, Faults faults) {
        Optional<XmlElement> contentSet = item.at("contentSet");
        if (contentSet.isEmpty()) {
            return NONE;
        }
        for (XmlElement inline : contentSet.get().children("inlineXML")) {
            Optional<XmlElement> nitf = inline.at("nitf");
            if (nitf.isPresent()) {
                NitfBody body = NitfBody.of(nitf.get());
                return new Content(body.headline(), body.paragraphs(), body.media());
            }
            Optional<XmlElement> html = inline.at("html", "body");
            if (html.isPresent()) {
                return new Content(null, html.get().paragraphs(NitfBody.WORDLESS), List.of());
            }
        }
        for (XmlElement inline : contentSet.get().children("inlineData")) {
            String type = String.valueOf(inline.attribute("contenttype")).toLowerCase(Locale.ROOT);
            if (type.startsWith("text/html")) {
                String html = inline.rawText();
                if (Html.isTooMuch(html)) {
                    faults.add(Kind.TOO_MUCH, inline.path(), "Too many tags.");
                    return NONE;
                }
                return new Content(null, Html.paragraphs(html), List.of());
            }
            if (type.startsWith("text/plain")) {
                return new Content(null, Html.plain(inline.rawText()), List.of());
            }
        }
        if (!contentSet.get().children().isEmpty()) {
            faults.add(
                    Kind.INVALID,
                    contentSet.get().path(),
                    "No text in it that is read: inlineXML with html or nitf, inlineData with"
                            + " text/html or text/plain.");
        }
        return NONE;
    }
}
