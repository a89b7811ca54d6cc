package org.regionwire.ingest.identity;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Mints the uris of the articles of one document. Neither page nor headline is in them: both get
 * corrected. One instance per document, articles in page order: of those with the same first
 * sentence the first has the plain uri, the second a numbered one. Not thread-safe.
 */
public final class ArticleIds {
    /**
     * Name space of article uris; version 5 of the URL name space over {@code
     * https://regionwire.org/articles}.
     */
    static final UUID SPACE = UUID.fromString("bd6e50d0-39c4-5e15-bc50-17b4b7a81c20");

    /** Characters of a first sentence that count; a text without full stops is one sentence. */
    private static final int LONGEST = 200;

    private static final String ENDS = "。！？!?…\n";
    private final Map<String, Integer> minted = new HashMap<>();
    private final String origin;

    private ArticleIds(String origin) {
        this.origin = origin;
    }

    /** For a document whose issue is known. */
    public static ArticleIds ofIssue(String publication, LocalDate issueDate) {
        return new ArticleIds(Digests.prefixed("issue", publication, issueDate.toString()));
    }

    /** For a document whose publication or issue date is not known. */
    public static ArticleIds ofDocument(String contentHash) {
        return new ArticleIds(Digests.prefixed("document", contentHash));
    }

    /** Uri of an article that has an id in its source, which names the source too. */
    public static String ofSource(String source, String id) {
        return NameUuid.urn(SPACE, Digests.prefixed("source", source, id));
    }

    /**
     * Uri of an item of a feed or an agency. What is an address or another URI names one article in
     * all sources of a provider; any other id counts within its source.
     */
    public static String ofItem(String provider, String source, String id) {
        return SharedIds.of(id)
                .map(shared -> ofSource(provider, shared))
                .orElseGet(() -> ofSource(source, id));
    }

    /**
     * The uri of the next article in page order.
     *
     * @param body the article's body; {@code null} or blank where it has none
     * @param headline stands in for a body that is not there
     * @return {@code urn:uuid:…}
     */
    public String next(@Nullable String body, @Nullable String headline) {
        String sentence = firstSentence(body == null ? "" : body);
        if (sentence.isEmpty()) {
            sentence = firstSentence(headline == null ? "" : headline);
        }
        int count = minted.merge(sentence, 1, Integer::sum);
        String name = origin + Digests.prefixed(sentence);
        return NameUuid.urn(
                SPACE, count == 1 ? name : name + Digests.prefixed(Integer.toString(count)));
    }

    /**
     * Letters and digits of the first sentence that has any: widths folded, case, white space and
     * punctuation gone.
     */
    static String firstSentence(String text) {
        var sentence = new StringBuilder();
        for (int i = 0; i < text.length() && sentence.length() < LONGEST; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (ENDS.indexOf(c) >= 0 && !sentence.isEmpty()) {
                break;
            }
            String folded = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            folded.codePoints()
                    .filter(Character::isLetterOrDigit)
                    .map(Character::toLowerCase)
                    .forEach(sentence::appendCodePoint);
        }
        return sentence.toString();
    }
}
