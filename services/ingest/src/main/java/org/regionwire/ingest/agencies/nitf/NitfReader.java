package org.regionwire.ingest.agencies.nitf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.AgencyItem.Status;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.Instants;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.agencies.xml.XmlElement;
import org.regionwire.ingest.agencies.xml.XmlTimes;

/** Reads a NITF document. */
public final class NitfReader {

    private static final String SUBJECTS = "http://cv.iptc.org/newscodes/subjectcode/";

    private final XmlElement nitf;
    private final XmlElement docdata;
    private final Faults faults;

    private NitfReader(XmlElement nitf, Faults faults) {
        this.nitf = nitf;
        this.docdata = nitf.at("head", "docdata").orElseGet(() -> new XmlElement("docdata"));
        this.faults = faults;
    }

    /** Whether the root element is of NITF. */
    public static boolean reads(XmlElement root) {
        return root.name().equals("nitf");
    }

    /** The item; what is wrong with it is added to the faults. */
    public static AgencyItem read(XmlElement root, Faults faults) {
        return new NitfReader(root, faults).read();
    }

    private AgencyItem read() {
        Status status = status();
        NitfBody body = NitfBody.of(nitf);
        if (status == Status.USABLE && body.headline() == null && body.paragraphs().isEmpty()) {
            faults.add(
                    Kind.NO_TEXT,
                    nitf.path() + "/body[1]",
                    "A usable item has a headline or a text.");
        }
        Optional<XmlElement> copyright = docdata.at("doc.copyright");
        return new AgencyItem(
                identity(),
                status,
                new AgencyItem.Heading(
                        null,
                        body.headline(),
                        body.subhead(),
                        body.by(),
                        body.located(),
                        body.description()),
                body.paragraphs(),
                body.media(),
                filing(),
                times(),
                new AgencyItem.Rights(
                        copyright.map(c -> c.attribute("holder")).orElse(null),
                        nitf.textAt("body", "body.head", "rights"),
                        null),
                distributor(),
                docdata.at("ed-msg").map(m -> m.attribute("info")).orElse(null));
    }

    private Status status() {
        String status = docdata.attribute("management-status");
        return switch (status == null ? "usable" : status) {
            case "usable", "embargoed" -> Status.USABLE;
            case "withheld" -> Status.WITHHELD;
            case "canceled" -> Status.CANCELED;
            default -> {
                faults.add(
                        Kind.INVALID,
                        docdata.path() + "/@management-status",
                        "Must be usable, embargoed, withheld or canceled.");
                yield Status.WITHHELD;
            }
        };
    }

    /** The du-key stays over all versions of a story; many senders have the doc-id only. */
    private AgencyItem.Identity identity() {
        String key = attribute("du-key", "key");
        String docId = attribute("doc-id", "id-string");
        String id = key == null ? docId : key;
        if (id == null) {
            faults.add(
                    Kind.INVALID,
                    docdata.path() + "/doc-id[1]/@id-string",
                    "Every document has a doc-id or a du-key.");
        }
        String corrected = attribute("correction", "id-string");
        return new AgencyItem.Identity(
                id == null ? "" : id,
                version(),
                key == null || docId == null
                        ? List.of()
                        : List.of(new AgencyItem.AltId("doc-id", docId)),
                key != null || corrected == null || corrected.equals(docId) ? null : corrected,
                docdata.at("correction").isPresent() ? List.of("correction") : List.of());
    }

    private @Nullable Long version() {
        String version = attribute("du-key", "version");
        if (version == null) {
            return null;
        }
        if (version.matches("[0-9]{1,18}") && Long.parseLong(version) > 0) {
            return Long.valueOf(version);
        }
        faults.add(
                Kind.INVALID,
                docdata.path() + "/du-key[1]/@version",
                "Must be a whole number from 1.");
        return null;
    }

    private AgencyItem.Filing filing() {
        List<AgencyItem.Subject> subjects = new ArrayList<>();
        nitf.at("head", "tobject")
                .map(t -> t.children("tobject.subject"))
                .orElse(List.of())
                .forEach(
                        subject -> {
                            String code = subject.attribute("tobject.subject.refnum");
                            if (code != null) {
                                subjects.add(
                                        new AgencyItem.Subject(
                                                SUBJECTS + code, subjectName(subject, code), null));
                            }
                        });
        String urgency = attribute("urgency", "ed-urg");
        List<String> keywords =
                docdata.at("key-list").map(l -> l.children("keyword")).orElse(List.of()).stream()
                        .map(k -> k.attribute("key"))
                        .filter(Objects::nonNull)
                        .toList();
        return new AgencyItem.Filing(
                nitf.attribute("lang"),
                nitf.at("head", "tobject", "tobject.property")
                        .map(p -> p.attribute("tobject.property.type"))
                        .orElse(null),
                urgency != null && urgency.matches("[1-9]") ? Integer.valueOf(urgency) : null,
                subjects,
                keywords);
    }

    private static String subjectName(XmlElement subject, String code) {
        return Stream.of("detail", "matter", "type")
                .map(level -> subject.attribute("tobject.subject." + level))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(code);
    }

    private AgencyItem.Times times() {
        Instant release = XmlTimes.instant(docdata.at("date.release"), "norm", faults);
        boolean embargoed = "embargoed".equals(docdata.attribute("management-status"));
        String issued = attribute("date.issue", "norm");
        return new AgencyItem.Times(
                null,
                XmlTimes.instant(docdata.at("date.issue"), "norm", faults),
                issued == null ? null : Instants.date(issued).orElse(null),
                embargoed && release == null ? Instants.FURTHER_NOTICE : release,
                XmlTimes.instant(docdata.at("date.expire"), "norm", faults));
    }

    private List<AgencyItem.InfoSource> distributor() {
        String name = nitf.textAt("body", "body.head", "distributor");
        return name == null
                ? List.of()
                : List.of(new AgencyItem.InfoSource(name, "distributor", null));
    }

    private @Nullable String attribute(String element, String attribute) {
        return docdata.at(element).map(e -> e.attribute(attribute)).orElse(null);
    }
}
