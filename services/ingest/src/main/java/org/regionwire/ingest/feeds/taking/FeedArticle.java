package org.regionwire.ingest.feeds.taking;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.feeds.parsing.Item;
import org.regionwire.ingest.prose.SafeText;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Publication;

/**
 * One item as an article, under the name that it has on the wire.
 *
 * @param contentHash of all that a reader could see
 * @param revision receipt time in milliseconds since 1970
 * @param description summary in plain text
 * @param text in full, or the summary where that is all there is
 * @param full whether text is the text in full
 * @param guid id of the item in its feed; null where it has none
 * @param rights as the item or its feed says; null where neither does
 * @param feed title of the feed; null where it has none, or letters of it were lost
 */
public record FeedArticle(
        String uri,
        String sourceUri,
        String contentHash,
        long revision,
        Instant acceptedAt,
        Provider provider,
        Publication publication,
        @Nullable String headline,
        @Nullable String description,
        SafeText text,
        boolean full,
        List<String> authors,
        @Nullable String language,
        @Nullable Instant published,
        @Nullable Instant updated,
        @Nullable String url,
        @Nullable String guid,
        List<String> keywords,
        List<Item.Media> media,
        @Nullable String rights,
        @Nullable String feed,
        String feedUrl) {

    public FeedArticle {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        media = List.copyOf(media);
    }

    /** Whether something stands in it for letters that were lost before it came here. */
    boolean hasLostLetters() {
        return Stream.of(
                        Stream.of(headline, description, rights, url, guid, feed),
                        text.paragraphs().stream(),
                        authors.stream(),
                        keywords.stream(),
                        media.stream().map(Item.Media::caption))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .anyMatch(CharsetReader::hasLostLetters);
    }
}
