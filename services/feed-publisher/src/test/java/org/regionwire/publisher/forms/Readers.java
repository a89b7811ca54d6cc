package org.regionwire.publisher.forms;

import static org.regionwire.publisher.forms.XmlRules.ATOM;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.feeds.Form;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads each form once it is known to follow its rules. */
final class Readers {

    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    private Readers() {}

    static List<ReadItem> items(Form form, byte[] feed) {
        return switch (form) {
            case ATOM -> atom(XmlRules.parsed(feed));
            case RSS -> rss(XmlRules.parsed(feed));
            case JSON -> json(new JsonMapper().readTree(feed));
            case NINJS -> ninjs(new JsonMapper().readTree(feed));
        };
    }

    private static List<ReadItem> atom(Document feed) {
        List<ReadItem> items = new ArrayList<>();
        for (Element entry : all(feed.getDocumentElement(), ATOM, "entry")) {
            String link =
                    all(entry, ATOM, "link").stream()
                            .filter(each -> each.getAttribute("rel").equals("alternate"))
                            .map(each -> each.getAttribute("href"))
                            .reduce("", String::concat);
            items.add(
                    new ReadItem(
                            text(entry, ATOM, "id"),
                            text(entry, ATOM, "title"),
                            link,
                            moment(text(entry, ATOM, "published")),
                            moment(text(entry, ATOM, "updated")),
                            text(entry, ATOM, "content"),
                            false));
        }
        for (Element mark : all(feed.getDocumentElement(), TOMBSTONES, "deleted-entry")) {
            items.add(gone(mark.getAttribute("ref"), mark.getAttribute("when")));
        }
        return items;
    }

    private static List<ReadItem> rss(Document feed) {
        List<ReadItem> items = new ArrayList<>();
        for (Element item : all(feed.getDocumentElement(), null, "item")) {
            List<Element> mark = all(item, TOMBSTONES, "deleted-entry");
            items.add(
                    mark.isEmpty()
                            ? new ReadItem(
                                    text(item, null, "guid"),
                                    text(item, null, "title"),
                                    text(item, null, "link"),
                                    rfc822(text(item, null, "pubDate")),
                                    moment(text(item, ATOM, "updated")),
                                    text(item, CONTENT, "encoded"),
                                    false)
                            : gone(text(item, null, "guid"), mark.getFirst().getAttribute("when")));
        }
        return items;
    }

    private static List<ReadItem> json(JsonNode feed) {
        List<ReadItem> items = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            items.add(
                    item.path("_regionwire").has("gone")
                            ? gone(
                                    item.path("id").asString(),
                                    item.path("date_published").asString())
                            : new ReadItem(
                                    item.path("id").asString(),
                                    item.path("title").asString(),
                                    item.path("url").asString(),
                                    moment(item.path("date_published").asString()),
                                    moment(item.path("date_modified").asString()),
                                    item.path("content_html").asString(),
                                    false));
        }
        return items;
    }

    /** Its titles are lines of the page, not the feed's: none is read here. */
    private static List<ReadItem> ninjs(JsonNode feed) {
        List<ReadItem> items = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            items.add(
                    new ReadItem(
                            item.path("uri").asString(),
                            "",
                            item.path("altIds").path(0).path("value").asString(),
                            moment(item.path("firstCreated").asString()),
                            moment(item.path("versionCreated").asString()),
                            item.path("bodies").path(0).path("value").asString(),
                            false));
        }
        for (JsonNode mark : feed.path("gone")) {
            items.add(gone(mark.path("uri").asString(), mark.path("when").asString()));
        }
        return items;
    }

    private static ReadItem gone(String id, String when) {
        return new ReadItem(id, "", "", moment(when), moment(when), "", true);
    }

    private static Instant moment(String rfc3339) {
        return OffsetDateTime.parse(rfc3339).toInstant();
    }

    /** Also refuses a day of the week that the date does not have. */
    private static Instant rfc822(String date) {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }

    private static String text(Element parent, @Nullable String namespace, String name) {
        return all(parent, namespace, name).getFirst().getTextContent();
    }

    private static List<Element> all(Element parent, @Nullable String namespace, String name) {
        var found = parent.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
