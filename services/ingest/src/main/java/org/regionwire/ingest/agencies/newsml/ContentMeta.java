package org.regionwire.ingest.agencies.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.agencies.xml.XmlElement;

/** What a newsItem says of its content. Contacts of people and sources are not read. */
record ContentMeta(XmlElement meta, Codes codes, Faults faults) {

    /**
     * @param inText headline of the text, where the metadata have none
     */
    AgencyItem.Heading heading(@Nullable String inText) {
        @Nullable String kicker = null;
        @Nullable String subhead = null;
        @Nullable String headline = null;
        for (XmlElement each : meta.children("headline")) {
            switch (String.valueOf(codes.last(each.attribute("role")))) {
                case "kicker" -> kicker = each.text();
                case "sub", "subhead", "subtitle" -> subhead = each.text();
                default -> headline = headline == null ? each.text() : headline;
            }
        }
        return new AgencyItem.Heading(
                kicker,
                headline == null ? inText : headline,
                subhead,
                meta.textAt("by"),
                meta.textAt("located", "name"),
                meta.textAt("description"));
    }

    AgencyItem.Filing filing(@Nullable String itemLanguage) {
        List<AgencyItem.Subject> subjects = new ArrayList<>();
        for (XmlElement subject : meta.children("subject")) {
            String uri = codes.uri(subject);
            if (uri != null) {
                String name = subject.textAt("name");
                subjects.add(
                        new AgencyItem.Subject(
                                uri, name == null ? String.valueOf(codes.last(uri)) : name, null));
            }
        }
        String tag = meta.at("language").map(l -> l.attribute("tag")).orElse(null);
        return new AgencyItem.Filing(
                tag == null ? itemLanguage : tag,
                meta.at("genre").map(codes::code).orElse(null),
                urgency(),
                subjects,
                meta.children("keyword").stream()
                        .map(XmlElement::text)
                        .filter(Objects::nonNull)
                        .toList());
    }

    List<AgencyItem.InfoSource> infoSources() {
        List<AgencyItem.InfoSource> sources = new ArrayList<>();
        for (XmlElement source : meta.children("infoSource")) {
            String name = source.textAt("name");
            String known = name == null ? source.attribute("literal") : name;
            if (known != null) {
                sources.add(
                        new AgencyItem.InfoSource(
                                known, source.attribute("role"), codes.uri(source)));
            }
        }
        return sources;
    }

    private @Nullable Integer urgency() {
        Optional<XmlElement> urgency = meta.at("urgency");
        String text = urgency.map(XmlElement::text).orElse(null);
        if (text != null && !text.matches("[1-9]")) {
            faults.add(Kind.INVALID, urgency.orElseThrow().path(), "Must be 1 to 9.");
            return null;
        }
        return text == null ? null : Integer.valueOf(text);
    }
}
