package org.regionwire.ingest.feeds.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links of a feed or an item: to its page, and to its pictures, sounds and films. */
final class FeedLinks {

    private FeedLinks() {}

    /** The page that it is of: an alternate link, else RSS's link, else a guid that is one. */
    static @Nullable String page(Elements parent, String url) {
        String page = null;
        for (Element link : parent.named("link")) {
            String href = Elements.attribute(link, "href");
            if (href == null) {
                String text = Elements.clean(link.wholeText());
                if (!text.isEmpty()) {
                    return absolute(link, text, url);
                }
            } else if (page == null && isAlternate(link)) {
                page = absolute(link, href, url);
            }
        }
        return page == null ? lesser(parent, url) : page;
    }

    private static @Nullable String lesser(Elements parent, String url) {
        for (Element guid : parent.named("guid")) {
            String permanent = Elements.attribute(guid, "isPermaLink");
            String text = Elements.clean(guid.wholeText());
            if (!text.isEmpty() && !"false".equalsIgnoreCase(permanent)) {
                return absolute(guid, text, url);
            }
        }
        String href = Elements.attribute(parent.parent(), "href"); // CDF
        return href == null ? null : absolute(parent.parent(), href, url);
    }

    /** What is enclosed, each URL once. */
    static List<Item.Media> media(Elements item, String url) {
        List<Item.Media> media = new ArrayList<>();
        for (Element element : enclosed(item)) {
            String href = address(element);
            if (href != null) {
                String absolute = absolute(element, href, url);
                if (media.stream().noneMatch(m -> m.href().equals(absolute))) {
                    media.add(medium(element, absolute));
                }
            }
        }
        return media;
    }

    /** Groups hold several forms of one medium. */
    private static List<Element> enclosed(Elements item) {
        List<Element> enclosed = new ArrayList<>(item.named("enclosure", "link", "media:content"));
        for (Element group : item.named("media:group")) {
            enclosed.addAll(new Elements(group).named("media:content"));
        }
        return enclosed;
    }

    private static @Nullable String address(Element element) {
        return switch (Names.of(element)) {
            case "enclosure", "media:content" -> Elements.attribute(element, "url", "href");
            case "link" ->
                    "enclosure".equals(rel(element)) ? Elements.attribute(element, "href") : null;
            default -> null;
        };
    }

    private static Item.Media medium(Element element, String href) {
        String caption = new Elements(element).text("media:description", "media:title");
        return new Item.Media(
                href,
                Elements.attribute(element, "type"),
                number(Elements.attribute(element, "width")),
                number(Elements.attribute(element, "height")),
                size(Elements.attribute(element, "length", "filesize")),
                caption);
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.valueOf(text) : null;
    }

    private static @Nullable Long size(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private static boolean isAlternate(Element link) {
        String type = Elements.attribute(link, "type");
        return rel(link).equals("alternate")
                && (type == null || !type.contains("xml") || type.contains("html"));
    }

    private static String rel(Element link) {
        String rel = Elements.attribute(link, "rel");
        return rel == null ? "alternate" : rel.toLowerCase(Locale.ROOT);
    }

    private static String absolute(Element at, String link, String url) {
        return Links.absolute(link, Links.base(at, url));
    }
}
