package org.regionwire.publisher.changes;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.regionwire.publisher.article.About;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Placement;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.positions.RecordAt;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.Change;
import org.regionwire.publisher.view.MemoryArticles;

/** A topic in memory, with the placements that the gate gives. */
final class MadeUpRecords {

    static final String TOPIC_ID = "topic";
    static final int PARTITIONS = 3;

    private static final List<String> ABOVE = List.of("610000", Article.NATION);

    private record Made(Change change, RecordAt at) {}

    private final MemoryArticles stored = new MemoryArticles();
    private final long[] next = new long[PARTITIONS];
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, Map<String, Placement>> placements = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Made> last = new LinkedHashMap<>();
    private int seconds;

    MemoryArticles stored() {
        return stored;
    }

    /** A new version, which stands there now and nowhere else. */
    void shown(int number, String region, ArticleIndex index) throws IOException {
        place(number, Set.of(region, ABOVE.getFirst(), ABOVE.getLast()));
        write(number, sample(number).in(region, region, ABOVE.getFirst()), index);
    }

    void recalled(int number, PubStatus status, ArticleIndex index) throws IOException {
        place(number, Set.of());
        write(number, sample(number).status(status), index);
    }

    void erased(int number, ArticleIndex index) throws IOException {
        placements.remove(uri(number));
        articles.remove(uri(number));
        made(number, new Change.Erased(uri(number)), index);
    }

    private Sample sample(int number) {
        String uri = uri(number);
        return Sample.of(uri)
                .version(versions.merge(uri, 1, Integer::sum), now())
                .placements(placed(uri).values().toArray(Placement[]::new));
    }

    private void write(int number, Sample sample, ArticleIndex index) throws IOException {
        articles.put(uri(number), sample.article());
        made(number, stored.change(sample.article()), index);
    }

    private void made(int number, Change change, ArticleIndex index) throws IOException {
        int partition = number % PARTITIONS;
        Made made = new Made(change, new RecordAt(partition, next[partition]++));
        last.put(uri(number), made);
        index.apply(change, made.at());
        index.reached(partition, next[partition]);
    }

    private void place(int number, Set<String> codes) {
        seconds++;
        Map<String, Placement> placed = placed(uri(number));
        placed.replaceAll(
                (code, was) ->
                        was.left() != null || codes.contains(code)
                                ? was
                                : Placement.region(code, was.entered(), now()));
        for (String code : codes) {
            Placement was = placed.get(code);
            if (was == null || was.left() != null) {
                placed.put(code, Placement.region(code, now(), null));
            }
        }
    }

    private Map<String, Placement> placed(String uri) {
        return placements.computeIfAbsent(uri, _ -> new TreeMap<>());
    }

    private Instant now() {
        return Sample.DAY.plusSeconds(seconds);
    }

    /** Of its last record. */
    int version(int number) {
        return versions.getOrDefault(uri(number), 0);
    }

    static String uri(int number) {
        return "urn:" + number;
    }

    /**
     * What the topic holds when all older records of each uri have been cleaned up, in another
     * order.
     */
    void replay(ArticleIndex index) throws IOException {
        for (Made made : last.values().stream().toList().reversed()) {
            index.apply(made.change(), made.at());
        }
        for (int partition = 0; partition < PARTITIONS; partition++) {
            index.reached(partition, next[partition]);
        }
        index.refresh();
    }

    /** What a partner of the section has who missed nothing. */
    Map<String, String> states(About section) {
        Map<String, String> states = new TreeMap<>();
        articles.forEach(
                (uri, article) -> {
                    if (placed(uri).containsKey(section.key())) {
                        boolean here =
                                article.pubStatus() == PubStatus.USABLE
                                        && article.sections().contains(section);
                        states.put(uri, article.version() + "\n" + word(article, here));
                    }
                });
        return states;
    }

    private static String word(Article article, boolean here) {
        return article.pubStatus() != PubStatus.USABLE
                ? article.pubStatus().word()
                : here ? "usable" : "moved";
    }

    Position start() {
        return new Position(TOPIC_ID, Map.of());
    }
}
