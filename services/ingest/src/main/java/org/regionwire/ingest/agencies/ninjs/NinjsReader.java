package org.regionwire.ingest.agencies.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.AgencyItem.Status;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.agencies.item.ItemReading;
import org.regionwire.ingest.charset.Provenance;
import org.regionwire.ingest.providers.Provider.TextRights;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads a ninjs 3 item; all its faults are told at once, each with its JSON pointer. */
public final class NinjsReader {

    private static final Node NOTHING = new Node(MissingNode.getInstance(), "");

    private final NinjsSchema schema = new NinjsSchema();

    /**
     * @param provenance of the text
     */
    public ItemReading read(String text, Provenance provenance) {
        Faults faults = new Faults();
        JsonNode json = BoundedJson.read(text, faults);
        if (json == null) {
            return new ItemReading.Faulty(faults.all());
        }
        int removed = Characters.check(json, faults);
        schema.check(json, faults);
        AgencyItem item = item(new Node(json, ""), faults);
        return faults.isEmpty()
                ? new ItemReading.Items(List.of(item), provenance.without(removed))
                : new ItemReading.Faulty(faults.all());
    }

    private static AgencyItem item(Node node, Faults faults) {
        Status status = status(node);
        String type = node.text("type");
        if (type != null && !type.equals("text") && status != Status.CANCELED) {
            faults.add(
                    Kind.NO_TEXT_ITEM,
                    "/type",
                    "Items of type text are taken, pictures and the like only as associations.");
        }
        AgencyItem.Heading heading = heading(node);
        List<String> paragraphs =
                Bodies.paragraphs(node.list("bodies"), heading.headline(), faults);
        if (status == Status.USABLE && heading.headline() == null && paragraphs.isEmpty()) {
            faults.add(Kind.NO_TEXT, "/bodies", "A usable item has a headline or a body.");
        }
        return new AgencyItem(
                identity(node, faults),
                status,
                heading,
                paragraphs,
                Associations.media(node.list("associations")),
                filing(node),
                new AgencyItem.Times(
                        node.instant("firstCreated", faults),
                        node.instant("versionCreated", faults),
                        node.text("contentCreated"),
                        node.instant("embargoedUntil", faults),
                        node.instant("expires", faults)),
                new AgencyItem.Rights(
                        node.text("copyrightHolder"),
                        node.text("copyrightNotice"),
                        node.text("usageTerms"),
                        textRights(node)),
                infoSources(node),
                node.text("edNote"));
    }

    private static Status status(Node node) {
        String status = node.text("pubStatus");
        return switch (status == null ? "usable" : status) {
            case "withheld" -> Status.WITHHELD;
            case "canceled" -> Status.CANCELED;
            default -> Status.USABLE;
        };
    }

    private static @Nullable TextRights textRights(Node node) {
        String word = node.text("textRights");
        // Other words are the schema's to tell of.
        return Stream.of(TextRights.values())
                .filter(rights -> rights.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(null);
    }

    private static AgencyItem.Identity identity(Node node, Faults faults) {
        String uri = node.text("uri");
        List<AgencyItem.AltId> altIds = new ArrayList<>();
        for (Node altId : node.list("altIds")) {
            String value = altId.text("value");
            String role = altId.text("role");
            if (value != null) {
                altIds.add(new AgencyItem.AltId(role == null ? "other" : role, value));
            }
        }
        return new AgencyItem.Identity(
                uri == null ? "" : uri,
                version(node.text("version"), faults),
                altIds,
                node.text("evolvedFrom"),
                node.texts("signals"));
    }

    private static @Nullable Long version(@Nullable String text, Faults faults) {
        if (text == null) {
            return null;
        }
        if (text.matches("[0-9]{1,18}") && Long.parseLong(text) > 0) {
            return Long.valueOf(text);
        }
        faults.add(Kind.INVALID, "/version", "Must be a whole number from 1, such as \"2\".");
        return null;
    }

    private static AgencyItem.Heading heading(Node node) {
        List<Node> headlines = node.list("headlines");
        return new AgencyItem.Heading(
                firstOf(node.text("kicker"), Bodies.line(headlines, "kicker")),
                Bodies.line(headlines, "main", "headline", ""),
                firstOf(node.text("subhead"), Bodies.line(headlines, "subhead", "subtitle")),
                node.text("by"),
                node.text("located"),
                Bodies.line(node.list("descriptions"), "main", "summary", "text", ""));
    }

    private static AgencyItem.Filing filing(Node node) {
        List<AgencyItem.Subject> subjects = new ArrayList<>();
        for (Node subject : node.list("subjects")) {
            String uri = subject.text("uri");
            if (uri != null) {
                String name = firstOf(subject.text("name"), subject.text("literal"));
                Integer relevance = subject.number("relevance");
                subjects.add(
                        new AgencyItem.Subject(
                                uri,
                                name == null ? uri.substring(uri.lastIndexOf('/') + 1) : name,
                                relevance == null ? null : (Double) (relevance / 100.0)));
            }
        }
        Node genre = node.list("genres").stream().findFirst().orElse(NOTHING);
        return new AgencyItem.Filing(
                node.text("language"),
                firstOf(firstOf(genre.text("uri"), genre.text("literal")), genre.text("name")),
                node.number("urgency"),
                subjects,
                List.of());
    }

    private static List<AgencyItem.InfoSource> infoSources(Node node) {
        List<AgencyItem.InfoSource> sources = new ArrayList<>();
        for (Node source : node.list("infoSources")) {
            String name = firstOf(source.text("name"), source.text("literal"));
            if (name != null) {
                sources.add(
                        new AgencyItem.InfoSource(name, source.text("role"), source.text("uri")));
            }
        }
        return sources;
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
