package org.regionwire.publisher.forms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.regionwire.publisher.feeds.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a feed against the specification of its form, and against what all of ours have. */
public final class FeedRules {

    private final XmlRules atom = new XmlRules("atom.rnc");
    private final XmlRules rss = new XmlRules("rss.rnc");
    private final JsonRules json = JsonRules.jsonFeed();
    private final JsonRules ninjs = JsonRules.ninjs();
    private final Set<String> validNinjs = new HashSet<>();
    private final String home;

    /**
     * @param home where all links of ours begin, without a slash behind it
     */
    public FeedRules(URI home) throws IOException {
        this.home = home.toString();
    }

    /**
     * What stands in the feed.
     *
     * @param name of the feed, for whoever reads of a fault
     * @throws AssertionError where it breaks a rule
     */
    public List<ReadItem> read(String name, Form form, byte[] feed) {
        String text = text(name, feed);
        assertThat(specified(form, feed, text)).as(name).isEmpty();
        List<ReadItem> items = Readers.items(form, feed);
        Set<String> ids = new HashSet<>();
        for (ReadItem item : items) {
            assertThat(ids.add(item.id())).as("%s twice in %s", item.id(), name).isTrue();
            assertThat(item.updated()).as(name).isAfterOrEqualTo(item.published());
            if (!item.gone()) {
                assertThat(item.link()).as(name).isEqualTo(home + "/articles/" + item.id());
                assertThat(item.html()).as(name).isNotBlank().doesNotContain("<script");
            }
        }
        return items;
    }

    private List<String> specified(Form form, byte[] feed, String text) {
        return switch (form) {
            case ATOM -> atom.faults(feed);
            case RSS -> rss.faults(feed);
            case JSON -> json.faults(text);
            case NINJS -> ninjs(text);
        };
    }

    /** The standard knows single items only; each is looked at once, however many feeds have it. */
    private List<String> ninjs(String text) {
        List<String> faults = new ArrayList<>();
        for (JsonNode item : new JsonMapper().readTree(text).path("items")) {
            String written = item.toString();
            if (validNinjs.contains(written)) {
                continue;
            }
            List<String> found = ninjs.faults(written);
            if (found.isEmpty()) {
                validNinjs.add(written);
            }
            faults.addAll(found);
        }
        return faults;
    }

    /** UTF-8 without a fault, and no character that a document of XML 1.0 may not have. */
    private static String text(String name, byte[] feed) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(feed)).toString();
            assertThat(text)
                    .as(name)
                    .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\ufffe\\uffff]");
            assertThat(text).as(name).doesNotContainPattern("\\\\u00[01][0-9a-fA-F]");
            return text;
        } catch (CharacterCodingException e) {
            throw new AssertionError(name + " is not UTF-8", e);
        }
    }
}
