package org.regionwire.publisher.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the specifications ask of every feed, with and without entries. */
class FeedRulesTest {

    /** RFC 4287, 4.1.1 and 4.1.2. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void atomHasOneIdTitleAndDateForTheFeedAndForEachEntry(boolean full) throws Exception {
        Element feed = parse(Form.ATOM, full);
        List<Element> entries = children(feed, "entry");

        assertThat(entries).hasSize(full ? 2 : 0);
        assertThat(children(feed, "author")).isNotEmpty();
        assertThat(links(feed, "self")).hasSize(1);
        for (Element each : with(feed, entries)) {
            for (String once : List.of("id", "title", "updated")) {
                assertThat(children(each, once)).as(once).hasSize(1);
            }
            assertThat(links(each, "alternate")).hasSize(1);
            OffsetDateTime.parse(children(each, "updated").getFirst().getTextContent());
        }
        for (Element entry : entries) {
            assertThat(children(entry, "content").getFirst().getAttribute("type"))
                    .isEqualTo("html");
        }
    }

    /** RSS 2.0: required elements of the channel; a title and an id for each item. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rssHasWhatItsChannelAndItemsNeed(boolean full) throws Exception {
        Element channel = children(parse(Form.RSS, full), "channel").getFirst();
        List<Element> items = children(channel, "item");

        assertThat(items).hasSize(full ? 4 : 0);
        for (String once : List.of("title", "link", "description")) {
            assertThat(children(channel, once)).as(once).hasSize(1);
        }
        for (Element item : items) {
            assertThat(children(item, "title")).hasSize(1);
            assertThat(children(item, "guid").getFirst().getAttribute("isPermaLink"))
                    .isEqualTo("false");
            DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                    children(item, "pubDate").getFirst().getTextContent());
        }
    }

    /** JSON Feed 1.1: version and title; an id, content and dates for each item. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void jsonFeedHasWhatItAndItsItemsNeed(boolean full) {
        JsonNode feed = new JsonMapper().readTree(Writers.bytes(Form.JSON, feed(Form.JSON, full)));

        assertThat(feed.path("version").stringValue())
                .isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").isString()).isTrue();
        assertThat(feed.path("items").isArray()).isTrue();
        assertThat(feed.path("items").size()).isEqualTo(full ? 4 : 0);
        for (JsonNode item : feed.path("items")) {
            assertThat(item.path("id").isString()).isTrue();
            assertThat(item.has("content_html") || item.has("content_text")).isTrue();
            OffsetDateTime.parse(item.path("date_published").stringValue());
        }
    }

    private static Feed feed(Form form, boolean full) {
        return full ? SampleFeed.full(form) : SampleFeed.empty(form);
    }

    private static Element parse(Form form, boolean full) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Writers.bytes(form, feed(form, full))))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<Element> links(Element parent, String rel) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(rel))
                .toList();
    }

    private static List<Element> with(Element feed, List<Element> entries) {
        List<Element> all = new ArrayList<>(entries);
        all.add(feed);
        return all;
    }
}
