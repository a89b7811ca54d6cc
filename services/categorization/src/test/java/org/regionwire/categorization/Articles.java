package org.regionwire.categorization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.article.Mention;
import org.regionwire.categorization.article.PlaceName;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.GazetteerMatcher;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;

/**
 * Articles for tests, with every name of the gazetteer in them as a place: more than enrichment
 * gives.
 */
public final class Articles {
    public static final Gazetteer GAZETTEER = Gazetteer.load();

    /** The shipped lists. */
    public static final ModuleLists LISTS = new ModuleLists("categorization", Overlay.none());

    private static final GazetteerMatcher MATCHER = new GazetteerMatcher(GAZETTEER);

    private Articles() {}

    public static Article of(String headline, String body) {
        return of(texts(headline, body), Optional.empty());
    }

    public static Article at(String homeRegion, String headline, String body) {
        return of(texts(headline, body), Optional.of(homeRegion));
    }

    public static Article of(Map<Field, String> texts, Optional<String> homeRegion) {
        return new Article(texts, places(texts), List.of(), homeRegion);
    }

    private static Map<Field, String> texts(String headline, String body) {
        var texts = new LinkedHashMap<Field, String>();
        if (!headline.isEmpty()) {
            texts.put(Field.HEADLINE, headline);
        }
        if (!body.isEmpty()) {
            texts.put(Field.BODY, body);
        }
        return texts;
    }

    private static List<PlaceName> places(Map<Field, String> texts) {
        var mentions = new LinkedHashMap<String, List<Mention>>();
        texts.forEach(
                (field, text) ->
                        MATCHER.matches(text)
                                .forEach(
                                        match ->
                                                mentions.computeIfAbsent(
                                                                match.name(),
                                                                _ -> new ArrayList<>())
                                                        .add(mention(field, match))));
        return mentions.entrySet().stream()
                .map(
                        each ->
                                new PlaceName(
                                        each.getKey(), each.getValue(), candidates(each.getKey())))
                .toList();
    }

    private static Mention mention(Field field, GazetteerMatcher.Match match) {
        return new Mention(field, match.start(), match.end(), match.name());
    }

    private static List<PlaceName.Candidate> candidates(String name) {
        return GAZETTEER.namings(name).stream()
                .map(
                        naming ->
                                new PlaceName.Candidate(
                                        "urn:cn:region:" + naming.unit().code(),
                                        Optional.of(naming.unit().code()),
                                        naming.unit().name()))
                .toList();
    }
}
