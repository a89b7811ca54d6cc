package org.regionwire.ingest.agencies.newsml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.AgencyItem.Status;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.Instants;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.agencies.xml.XmlElement;
import org.regionwire.ingest.agencies.xml.XmlTimes;

/** One newsItem as an item: which one it is, when and how it may be used. */
final class NewsItem {

    private final XmlElement item;
    private final XmlElement itemMeta;
    private final XmlElement contentMeta;
    private final Codes codes;
    private final Faults faults;

    NewsItem(XmlElement item, Faults faults) {
        this.item = item;
        this.itemMeta = item.at("itemMeta").orElseGet(() -> new XmlElement("itemMeta"));
        this.contentMeta = item.at("contentMeta").orElseGet(() -> new XmlElement("contentMeta"));
        this.codes = Codes.of(item);
        this.faults = faults;
    }

    AgencyItem read() {
        Status status = status();
        String itemClass = itemMeta.at("itemClass").map(codes::code).orElse("text");
        if (!itemClass.equals("text") && status != Status.CANCELED) {
            faults.add(
                    Kind.NO_TEXT_ITEM,
                    itemMeta.path() + "/itemClass[1]",
                    "Items of class text are taken, not %s.".formatted(itemClass));
        }
        Content content = Content.of(item, faults);
        ContentMeta meta = new ContentMeta(contentMeta, codes, faults);
        AgencyItem.Heading heading = meta.heading(content.headline());
        if (status == Status.USABLE
                && heading.headline() == null
                && content.paragraphs().isEmpty()) {
            faults.add(
                    Kind.NO_TEXT,
                    item.path() + "/contentSet[1]",
                    "A usable item has a headline or a text.");
        }
        return new AgencyItem(
                identity(),
                status,
                heading,
                content.paragraphs(),
                content.media(),
                meta.filing(item.attribute("lang")),
                times(),
                rights(),
                meta.infoSources(),
                itemMeta.lines("edNote"));
    }

    private Status status() {
        Optional<XmlElement> pubStatus = itemMeta.at("pubStatus");
        return switch (pubStatus.map(codes::code).orElse("usable")) {
            case "usable" -> Status.USABLE;
            case "withheld" -> Status.WITHHELD;
            case "canceled" -> Status.CANCELED;
            default -> {
                faults.add(
                        Kind.INVALID,
                        pubStatus.map(XmlElement::path).orElse(item.path()),
                        "Must be stat:usable, stat:withheld or stat:canceled.");
                yield Status.WITHHELD;
            }
        };
    }

    private AgencyItem.Identity identity() {
        String guid = item.attribute("guid");
        if (guid == null) {
            faults.add(Kind.INVALID, item.path() + "/@guid", "Every newsItem has a guid.");
        }
        List<AgencyItem.AltId> altIds = new ArrayList<>();
        for (XmlElement altId : contentMeta.children("altId")) {
            String value = altId.text();
            if (value != null) {
                String type = altId.attribute("type");
                altIds.add(new AgencyItem.AltId(type == null ? "other" : type, value));
            }
        }
        String evolvedFrom =
                itemMeta.children("link").stream()
                        .filter(link -> "evolvedFrom".equals(codes.last(link.attribute("rel"))))
                        .map(link -> link.attribute("residref"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        List<String> signals =
                itemMeta.children("signal").stream()
                        .map(codes::code)
                        .filter(Objects::nonNull)
                        .filter(code -> code.equals("update") || code.equals("correction"))
                        .distinct()
                        .toList();
        return new AgencyItem.Identity(
                guid == null ? "" : guid, version(), altIds, evolvedFrom, signals);
    }

    private @Nullable Long version() {
        String version = item.attribute("version");
        if (version == null) {
            return null;
        }
        if (version.matches("[0-9]{1,18}") && Long.parseLong(version) > 0) {
            return Long.valueOf(version);
        }
        faults.add(Kind.INVALID, item.path() + "/@version", "Must be a whole number from 1.");
        return null;
    }

    private AgencyItem.Times times() {
        Optional<XmlElement> embargoed = itemMeta.at("embargoed");
        // Present and empty means: until further notice.
        boolean open = embargoed.isPresent() && embargoed.get().text() == null;
        return new AgencyItem.Times(
                XmlTimes.instant(itemMeta.at("firstCreated"), faults),
                XmlTimes.instant(itemMeta.at("versionCreated"), faults),
                contentMeta.textAt("contentCreated"),
                open ? Instants.FURTHER_NOTICE : XmlTimes.instant(embargoed, faults),
                XmlTimes.instant(itemMeta.at("expires"), faults));
    }

    private AgencyItem.Rights rights() {
        XmlElement rights = item.at("rightsInfo").orElseGet(() -> new XmlElement("rightsInfo"));
        String holder = rights.textAt("copyrightHolder", "name");
        return new AgencyItem.Rights(
                holder == null
                        ? rights.at("copyrightHolder").map(h -> h.attribute("literal")).orElse(null)
                        : holder,
                rights.lines("copyrightNotice"),
                rights.lines("usageTerms"));
    }
}
