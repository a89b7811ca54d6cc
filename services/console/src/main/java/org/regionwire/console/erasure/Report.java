package org.regionwire.console.erasure;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.terminal.Terminal;
import org.regionwire.schemas.CutArticle;

/**
 * What an erasure found, did and left.
 *
 * @param state planned, erased, or unfinished: call it again
 * @param sentence what came of it
 * @param found records with text of the article, by topic, when it began
 * @param left the same at the end; null of a dry run
 * @param looked records that were looked at, by topic
 * @param originals keys of the documents that go with the article
 * @param neighbours other articles whose original that was; they themselves stay
 * @param beyond where the console cannot look
 */
record Report(
        String uri,
        State state,
        String sentence,
        SortedMap<String, Integer> found,
        @Nullable SortedMap<String, Integer> left,
        SortedMap<String, Integer> looked,
        List<String> originals,
        List<Neighbour> neighbours,
        List<String> beyond) {

    enum State {
        PLANNED,
        ERASED,
        UNFINISHED
    }

    /** An article that stays. */
    record Neighbour(String uri, @Nullable String headline) {}

    private static final List<String> BEYOND =
            List.of(
                    "index files of the views: each purges them by itself, within a minute of the cancel",
                    "copies on other brokers: their own cleaners were given a minute",
                    "what apps, partners and readers have: the cancel on articles.published tells them",
                    "backups, snapshots and other clusters' mirrors",
                    "what operators wrote themselves: reasons of rulings, notes on dead letters",
                    "reprints, which are articles of their own");

    static Report of(
            String uri, State state, String sentence, Findings found, @Nullable Findings left) {
        return new Report(
                uri,
                state,
                sentence,
                found.counts(),
                left == null ? null : left.counts(),
                (left == null ? found : left).looked(),
                List.copyOf(found.originals()),
                found.neighbours(uri).stream().map(Report::neighbour).toList(),
                BEYOND);
    }

    private static Neighbour neighbour(CutArticle article) {
        return new Neighbour(article.getUri(), article.getHeadline());
    }

    void print(Terminal terminal) {
        found.forEach(
                (topic, records) ->
                        terminal.line(
                                "%-45s %3d with text%s, %,d looked at",
                                topic,
                                records,
                                left == null ? "" : ", now " + left.getOrDefault(topic, 0),
                                looked.getOrDefault(topic, 0)));
        originals.forEach(key -> terminal.line("original: %s", key));
        neighbours.forEach(
                article ->
                        terminal.line(
                                "loses its original, and stays: %s %s",
                                article.uri(),
                                article.headline() == null ? "" : article.headline()));
        terminal.line("Out of the console's reach:");
        beyond.forEach(where -> terminal.line("    %s", where));
        terminal.line("%s", sentence);
    }
}
