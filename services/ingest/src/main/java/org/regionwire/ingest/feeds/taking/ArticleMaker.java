package org.regionwire.ingest.feeds.taking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.feeds.parsing.Feed;
import org.regionwire.ingest.feeds.parsing.Item;
import org.regionwire.ingest.feeds.parsing.Markup;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.identity.ArticleIds;
import org.regionwire.ingest.identity.ContentHash;
import org.regionwire.ingest.prose.SafeText;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Publication;

/** Makes an article of an item. Pure. */
final class ArticleMaker {

    /** Characters; a description of several paragraphs and more than these is the text in full. */
    private static final int LONG = 200;

    private final Source source;
    private final Provider provider;
    private final Publication publication;
    private final Feed feed;
    private final Instant now;

    ArticleMaker(
            Source source, Provider provider, Publication publication, Feed feed, Instant now) {
        this.source = source;
        this.provider = provider;
        this.publication = publication;
        this.feed = feed;
        this.now = now;
    }

    /** The text that the feed has in full; {@link SafeText#NONE} where it has a summary only. */
    static SafeText fullText(Item item) {
        SafeText content = prose(item.content());
        if (!content.isEmpty()) {
            return content;
        }
        SafeText summary = prose(item.summary());
        return summary.paragraphs().size() > 1 && summary.length() >= LONG
                ? summary
                : SafeText.NONE;
    }

    /** What holds for all items of the source. */
    String terms() {
        String terms = provider.rights() + "|" + publication.id() + "|" + source.fetchFullText();
        // Items that were left out for the rights of their feed come again once these are mended.
        return isLost(feed.rights()) ? terms + "|lost" : terms;
    }

    /**
     * @param full the text; {@link SafeText#NONE} where the summary is all there is
     */
    FeedArticle make(Item item, String id, SafeText full) {
        SafeText summary = prose(item.summary());
        boolean isFull = !full.isEmpty();
        String headline = text(item.title());
        String description =
                summary.isEmpty() || summary.equals(full)
                        ? null
                        : String.join(" ", summary.paragraphs());
        String language = first(item.language(), feed.language(), publication.language());
        String rights = first(item.rights(), feed.rights(), null);
        String title = text(feed.title());
        return new FeedArticle(
                ArticleIds.ofItem(provider.id(), source.uri(), id),
                source.uri(),
                contentHash(item, headline, description, isFull ? full : summary, language, rights),
                now.toEpochMilli(),
                now,
                provider,
                publication,
                headline,
                description,
                isFull ? full : summary,
                isFull,
                item.authors(),
                language,
                item.published(),
                item.updated(),
                item.link(),
                item.id(),
                item.categories(),
                item.media(),
                rights,
                isLost(title) ? null : title,
                source.url());
    }

    private String contentHash(
            Item item,
            @Nullable String headline,
            @Nullable String description,
            SafeText text,
            @Nullable String language,
            @Nullable String rights) {
        List<@Nullable String> seen = new ArrayList<>();
        seen.add(headline);
        seen.add(description);
        seen.add(text.html());
        seen.addAll(text.paragraphs());
        seen.add(String.join("\n", item.authors()));
        seen.add(String.join("\n", item.categories()));
        item.media().forEach(medium -> seen.add(medium.href() + " " + medium.caption()));
        seen.add(item.link());
        seen.add(language);
        seen.add(rights);
        seen.add(terms());
        return ContentHash.of(seen);
    }

    private static boolean isLost(@Nullable String text) {
        return text != null && CharsetReader.hasLostLetters(text);
    }

    private static SafeText prose(@Nullable Markup markup) {
        if (markup == null) {
            return SafeText.NONE;
        }
        return markup.html() ? SafeText.ofHtml(markup.value()) : SafeText.ofText(markup.value());
    }

    private static @Nullable String text(@Nullable Markup markup) {
        String text = markup == null ? "" : markup.text();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String first(
            @Nullable String one, @Nullable String two, @Nullable String three) {
        if (one != null) {
            return one;
        }
        return two == null ? three : two;
    }
}
