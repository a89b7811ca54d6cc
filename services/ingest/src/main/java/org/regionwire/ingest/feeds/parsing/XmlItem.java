package org.regionwire.ingest.feeds.parsing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one item of RSS, RDF, Atom or CDF. */
final class XmlItem {

    private XmlItem() {}

    static Item read(Element element, String url) {
        var item = new Elements(element);
        String language = XmlFeed.language(item);
        Markup content = content(item, url);
        Markup summary =
                XmlFeed.markup(
                        item,
                        url,
                        "description",
                        "summary",
                        "dc:description",
                        "abstract",
                        "itunes:summary",
                        "itunes:subtitle",
                        "media:description");
        return new Item(
                id(item),
                FeedLinks.page(item, url),
                XmlFeed.markup(item, url, "title", "dc:title", "media:title"),
                summary,
                content,
                authors(item),
                date(item, language, "pubdate", "published", "issued", "dc:date", "created"),
                date(item, language, "updated", "modified", "dcterms:modified"),
                categories(item),
                FeedLinks.media(item, url),
                language,
                item.text("rights", "copyright", "dc:rights"));
    }

    private static @Nullable String id(Elements item) {
        String id = item.text("id", "guid", "dc:identifier");
        return id == null ? Elements.attribute(item.parent(), "rdf:about") : id;
    }

    private static @Nullable Markup content(Elements item, String url) {
        return XmlFeed.markup(
                item, url, "content:encoded", "content", "xhtml:body", "body", "fullitem");
    }

    private static @Nullable Instant date(
            Elements item, @Nullable String language, String... names) {
        return Stream.of(names)
                .map(name -> item.text(name))
                .filter(Objects::nonNull)
                .map(text -> Dates.read(text, language))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<String> authors(Elements item) {
        List<String> authors = new ArrayList<>();
        for (Element author : item.named("dc:creator", "author", "itunes:author")) {
            String name = new Elements(author).text("name");
            String written = name == null && author.childrenSize() == 0 ? author.text() : name;
            String clean = written == null ? "" : withoutAddress(Elements.clean(written));
            if (!clean.isEmpty() && !authors.contains(clean)) {
                authors.add(clean);
            }
        }
        return authors;
    }

    /** RSS asks for {@code address (name)}; an address alone names nobody. */
    static String withoutAddress(String author) {
        return author.replaceAll("[\\w.+-]{1,64}@[\\w.-]{1,255}", "")
                .replaceAll("[()<>\\[\\]\"]", "")
                .strip();
    }

    private static List<String> categories(Elements item) {
        return item.named("category", "dc:subject").stream()
                .map(XmlItem::category)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String category(Element category) {
        String label = Elements.attribute(category, "label", "term");
        String text = label == null ? Elements.clean(category.text()) : label;
        return text.isEmpty() ? null : text;
    }
}
