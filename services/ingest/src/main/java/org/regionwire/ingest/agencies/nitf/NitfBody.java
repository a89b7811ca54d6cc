package org.regionwire.ingest.agencies.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.xml.XmlElement;

/** What a NITF document shows to readers. */
public record NitfBody(
        @Nullable String headline,
        @Nullable String subhead,
        @Nullable String by,
        @Nullable String located,
        @Nullable String description,
        List<String> paragraphs,
        List<AgencyItem.Medium> media) {

    /** Elements of NITF and XHTML that carry no words of the text. */
    public static final Set<String> WORDLESS =
            Set.of("media", "script", "style", "object", "iframe", "svg", "math", "template");

    /**
     * The body of a whole document.
     *
     * @param nitf root element of the document
     */
    public static NitfBody of(XmlElement nitf) {
        XmlElement head = nitf.at("body", "body.head").orElseGet(() -> new XmlElement("body.head"));
        Optional<XmlElement> content = nitf.at("body", "body.content");
        String first = head.textAt("hedline", "hl1");
        return new NitfBody(
                first == null ? nitf.textAt("head", "title") : first,
                head.textAt("hedline", "hl2"),
                head.textAt("byline"),
                head.textAt("dateline", "location"),
                head.textAt("abstract"),
                content.map(c -> c.paragraphs(WORDLESS)).orElse(List.of()),
                content.map(c -> media(c, new ArrayList<>())).orElse(List.of()));
    }

    private static List<AgencyItem.Medium> media(XmlElement within, List<AgencyItem.Medium> found) {
        for (XmlElement child : within.children()) {
            if (child.name().equals("media")) {
                medium(child).ifPresent(found::add);
            } else {
                media(child, found);
            }
        }
        return found;
    }

    private static Optional<AgencyItem.Medium> medium(XmlElement media) {
        String type =
                switch (String.valueOf(media.attribute("media-type"))) {
                    case "image" -> "picture";
                    case "video" -> "video";
                    case "audio" -> "audio";
                    default -> null;
                };
        return type == null
                ? Optional.empty()
                : Optional.of(
                        new AgencyItem.Medium(
                                type,
                                media.textAt("media-caption"),
                                media.textAt("media-producer"),
                                media.at("media-reference")
                                        .map(r -> r.attribute("source-credit"))
                                        .orElse(null),
                                media.children("media-reference").stream()
                                        .map(NitfBody::rendition)
                                        .flatMap(Optional::stream)
                                        .toList()));
    }

    private static Optional<AgencyItem.Rendition> rendition(XmlElement reference) {
        String source = reference.attribute("source");
        return source == null || !source.matches("(?i)https?://.+")
                ? Optional.empty()
                : Optional.of(
                        new AgencyItem.Rendition(
                                source,
                                reference.attribute("mime-type"),
                                pixels(reference.attribute("width")),
                                pixels(reference.attribute("height")),
                                null));
    }

    private static @Nullable Integer pixels(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.valueOf(text) : null;
    }
}
