package org.regionwire.categorization.genre;

import java.util.Map;
import java.util.Set;
import org.regionwire.wordlists.ModuleLists;

/** Words that show a genre by where they stand. */
final class Signs {
    /** So much of the end of a text is looked at. */
    private static final int TEXT_END = 200;

    /** A headline says what the opinion is about behind its first word. */
    private static final int SUBJECT = 2;

    private enum Where {
        NOTICE_HEADLINE_END,
        NOTICE_TEXT_END,
        ROUNDUP_HEADLINE,
        PHOTO_TEXT,
        OPINION_HEADLINE_BEGIN,
        OPINION_HEADLINE_END
    }

    private final Map<Where, Set<String>> words;

    Signs(ModuleLists lists) {
        this.words = lists.wordsBy(Where.class, "genre/signs.tsv");
    }

    boolean ofNotice(String headline, String body) {
        var closed = headline.endsWith("》") || headline.endsWith("）");
        var named = closed ? headline.substring(0, headline.length() - 1) : headline;
        var end = body.substring(Math.max(0, body.length() - TEXT_END));
        return ends(named, Where.NOTICE_HEADLINE_END) || has(end, Where.NOTICE_TEXT_END);
    }

    boolean ofRoundup(String headline) {
        return has(headline, Where.ROUNDUP_HEADLINE);
    }

    boolean ofPhoto(String body) {
        return has(body, Where.PHOTO_TEXT);
    }

    boolean ofOpinion(String headline) {
        return ends(headline, Where.OPINION_HEADLINE_END)
                || words(Where.OPINION_HEADLINE_BEGIN).stream()
                        .anyMatch(
                                word ->
                                        headline.startsWith(word)
                                                && headline.length() >= word.length() + SUBJECT);
    }

    private boolean has(String text, Where where) {
        return words(where).stream().anyMatch(text::contains);
    }

    private boolean ends(String text, Where where) {
        return words(where).stream().anyMatch(text::endsWith);
    }

    private Set<String> words(Where where) {
        return words.getOrDefault(where, Set.of());
    }
}
