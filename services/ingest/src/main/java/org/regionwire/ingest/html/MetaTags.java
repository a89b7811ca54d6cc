package org.regionwire.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** OpenGraph and the meta elements that publishers use. */
record MetaTags(List<Element> tags) {

    static Said read(Document page) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        MetaTags meta = new MetaTags(page.select("meta[content]"));
        return new Said(
                meta.first("contentid"),
                canonical == null ? meta.first("og:url") : canonical.attr("href"),
                null,
                meta.first("og:title", "articletitle", "twitter:title"),
                null,
                author(meta.first("article:author", "author")),
                source(meta.first("contentsource", "source", "mediaid")),
                meta.first(
                        "article:published_time",
                        "og:release_date",
                        "pubdate",
                        "publishdate",
                        "weibo: article:create_at"),
                meta.first("article:modified_time", "weibo: article:update_at"),
                meta.first("og:description"),
                meta.all("article:tag"));
    }

    /** Of the first name that stands there with anything in it. */
    private @Nullable String first(String... names) {
        return Stream.of(names).flatMap(name -> all(name).stream()).findFirst().orElse(null);
    }

    private List<String> all(String name) {
        return tags.stream()
                .filter(tag -> name(tag).equals(name))
                .map(tag -> tag.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .toList();
    }

    private static String name(Element tag) {
        String property = tag.attr("property");
        return (property.isEmpty() ? tag.attr("name") : property).strip().toLowerCase(Locale.ROOT);
    }

    /** Numbers of editors and the names of sites stand there too. */
    private static @Nullable String author(@Nullable String content) {
        return content == null || content.matches(".*[0-9@/]+.*|.*(?:网|报|新闻|社|admin)$")
                ? null
                : content;
    }

    /** The name alone: some say before it what it is, or behind it that it is their own text. */
    private static @Nullable String source(@Nullable String content) {
        return content == null
                ? null
                : content.replaceFirst("^来源[:：]\\s*", "").replaceFirst("\\s+(?:原创|转载)稿$", "");
    }
}
