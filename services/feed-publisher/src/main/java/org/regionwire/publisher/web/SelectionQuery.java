package org.regionwire.publisher.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Selection;
import org.regionwire.publisher.view.Duplicates;

/** What the query of /feed asks for. What it does not know it leaves out. */
sealed interface SelectionQuery {

    /** Code points of all words together. */
    int LONGEST = 100;

    String DUPLICATES =
            "dup can be all: every article of a story; or local: where a paper of the region"
                    + " tells it, that one; without it a feed shows the first.";

    /** Words, parted by blanks. */
    int MOST = 8;

    /**
     * It can be answered.
     *
     * @param region code or name; null for everywhere
     * @param topic code or label; null for everything
     */
    record Good(
            @Nullable String region,
            @Nullable String topic,
            List<String> words,
            @Nullable String language,
            Duplicates duplicates)
            implements SelectionQuery {

        Selection on(Coverage coverage) {
            return new Selection(coverage, words, language);
        }
    }

    /**
     * It cannot.
     *
     * @param why a sentence
     */
    record Bad(String why) implements SelectionQuery {}

    /**
     * @param query as it stands behind the question mark; null for none
     */
    static SelectionQuery of(@Nullable String query) {
        @Nullable String region = null;
        @Nullable String topic = null;
        @Nullable String language = null;
        List<String> words = List.of();
        Duplicates duplicates = Duplicates.FIRST;
        for (String part : query == null ? new String[0] : query.split("&")) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : decoded(part.substring(equals + 1));
            switch (name) {
                case "region" -> region = value;
                case "topic" -> topic = value;
                case "q" -> words = words(value);
                case "lang" -> language = value;
                case "dup" -> {
                    Optional<FeedQuery> dup = FeedQuery.of("dup=" + value);
                    if (dup.isEmpty()) {
                        return new Bad(DUPLICATES);
                    }
                    duplicates = dup.get().duplicates();
                }
                default -> {
                    // Left out of the canonical form, that the reader is sent to.
                }
            }
        }
        if (duplicates == Duplicates.LOCAL && region == null) {
            // No paper is at home everywhere.
            duplicates = Duplicates.FIRST;
        }
        return checked(new Good(region, topic, words, language, duplicates));
    }

    private static SelectionQuery checked(Good query) {
        int length = query.words().stream().mapToInt(w -> w.codePointCount(0, w.length())).sum();
        if (length > LONGEST || query.words().size() > MOST) {
            return new Bad("q can have %d words of %d letters together.".formatted(MOST, LONGEST));
        }
        if (query.words().stream().anyMatch(word -> word.codePointCount(0, word.length()) < 2)) {
            return new Bad("A word of q has two letters at least.");
        }
        String language = query.language();
        if (language == null) {
            return query;
        }
        try {
            String tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            return new Good(query.region(), query.topic(), query.words(), tag, query.duplicates());
        } catch (IllformedLocaleException e) {
            return new Bad("lang is a tag of BCP 47, such as zh-Hans.");
        }
    }

    /** In one order, in small letters, each once: any other asks for the same. */
    private static List<String> words(String value) {
        Set<String> words = new TreeSet<>();
        for (String word :
                Normalizer.normalize(value, Normalizer.Form.NFKC).split("[\\s\\p{Z}]+")) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(words);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
