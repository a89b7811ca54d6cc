package org.regionwire.ingest.feeds.parsing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS, RDF, Atom and CDF alike: feeds mix their words, and each word means the same wherever
 * it stands.
 */
final class XmlFeed {

    /** Two thousand items with a hundred each. */
    private static final int TAGS = 200_000;

    private XmlFeed() {}

    /** A feed where the text holds a channel or items, and not too many tags. */
    static Found read(String text, String url) {
        String mended = Repair.mended(text);
        int tags = Repair.tags(mended);
        if (tags > TAGS) {
            return new Found.Refused("It has %d tags, a feed may have %d.".formatted(tags, TAGS));
        }
        Document document = tree(mended);
        List<Element> items = document.getAllElements().stream().filter(Elements::isItem).toList();
        Optional<Element> channel =
                document.getAllElements().stream().filter(XmlFeed::isChannel).findFirst();
        if (channel.isEmpty() && items.isEmpty()) {
            return new Found.Nothing();
        }
        var head = new Elements(channel.orElse(document));
        return new Found.Whole(
                new Feed(
                        head.text("id", "guid"),
                        markup(head, url, "title", "dc:title"),
                        FeedLinks.page(head, url),
                        markup(
                                head,
                                url,
                                "description",
                                "subtitle",
                                "tagline",
                                "dc:description",
                                "abstract",
                                "itunes:summary",
                                "itunes:subtitle"),
                        language(head),
                        head.text("rights", "copyright", "dc:rights"),
                        ttl(head),
                        items.stream()
                                .limit(FeedParser.ITEMS)
                                .map(item -> XmlItem.read(item, url))
                                .toList()),
                Math.max(0, items.size() - FeedParser.ITEMS));
    }

    /** Deeper elements are read as siblings. */
    static Document tree(String mended) {
        Parser parser = Parser.xmlParser();
        parser.setMaxDepth(FeedParser.DEPTH);
        Document document = parser.parseInput(mended, "");
        document.outputSettings(Markups.verbatim());
        return document;
    }

    static @Nullable Markup markup(Elements parent, String url, String... names) {
        return parent.first(names)
                .map(element -> Markups.of(element, url))
                .filter(markup -> !markup.isBlank())
                .orElse(null);
    }

    static @Nullable String language(Elements element) {
        String said = element.text("language", "dc:language");
        for (Element at = element.parent(); said == null && at != null; at = at.parent()) {
            said = Elements.attribute(at, "xml:lang");
        }
        return said;
    }

    private static boolean isChannel(Element element) {
        String name = Names.of(element);
        return name.equals("channel") || name.equals("feed");
    }

    private static @Nullable Duration ttl(Elements head) {
        String minutes = head.text("ttl");
        if (minutes != null && minutes.matches("[1-9]\\d{0,5}")) {
            return Duration.ofMinutes(Long.parseLong(minutes));
        }
        String period = head.text("sy:updateperiod");
        String frequency = head.text("sy:updatefrequency");
        if (period == null) {
            return null;
        }
        long times =
                frequency != null && frequency.matches("[1-9]\\d{0,3}")
                        ? Long.parseLong(frequency)
                        : 1;
        Duration every =
                switch (period) {
                    case "hourly" -> Duration.ofHours(1);
                    case "weekly" -> Duration.ofDays(7);
                    case "monthly" -> Duration.ofDays(30);
                    case "yearly" -> Duration.ofDays(365);
                    default -> Duration.ofDays(1);
                };
        return every.dividedBy(times);
    }
}
