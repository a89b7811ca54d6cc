package org.regionwire.enrichment.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.regionwire.enrichment.measured.BioFile.Span;
import org.regionwire.enrichment.reading.Enricher;
import org.regionwire.enrichment.reading.Reading;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.text.Mention;
import org.regionwire.enrichment.text.Stretches;
import org.regionwire.gazetteer.Gazetteer;

/** Exact spans of people, places and organisations, on a checkout that has the data. */
@EnabledIfSystemProperty(named = "regionwire.data", matches = ".+")
class EntityFiguresTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("regionwire.data", "."), "entities");

    private static final Enricher ENRICHER = new Enricher(Gazetteer.load());

    private static final class Count {
        private int hit;
        private int said;
        private int wanted;

        private double f1() {
            return 2.0 * hit / Math.max(1, said + wanted);
        }
    }

    @Test
    void namesAreFoundWithTheirExactBounds() throws IOException {
        var counts = counts(BioFile.read(FOLDER.resolve("peoples-daily.dev.bio")));
        print(counts, "", "ALL", "LOC", "ORG", "PER");
        assertThat(f1(counts, "PER")).isGreaterThanOrEqualTo(0.85);
        assertThat(f1(counts, "LOC")).isGreaterThanOrEqualTo(0.80);
        assertThat(f1(counts, "ALL")).isGreaterThanOrEqualTo(0.75);
    }

    /** What nobody looked at while the rules were made, and another kind of text. */
    @Test
    void peopleOfOtherDataAreStillMostlyFound() {
        var counts = counts(ClueFile.read(FOLDER.resolve("cluener.train.json")));
        print(counts, "other data: ", "ORG", "PER");
        assertThat(f1(counts, "PER")).isGreaterThanOrEqualTo(0.5);
    }

    private static Map<String, Count> counts(List<BioFile.Sentence> sentences) {
        var counts = new TreeMap<String, Count>();
        for (var sentence : sentences) {
            count(
                    counts,
                    sentence.spans(),
                    spans(ENRICHER.enrich(ArticleText.of("", sentence.text()))));
        }
        return counts;
    }

    private static void print(Map<String, Count> counts, String data, String... types) {
        for (var type : types) {
            var count = counts.getOrDefault(type, new Count());
            System.out.printf(
                    "%s%s P %.3f R %.3f F1 %.3f%n",
                    data,
                    type,
                    (double) count.hit / count.said,
                    (double) count.hit / count.wanted,
                    count.f1());
        }
    }

    private static double f1(Map<String, Count> counts, String type) {
        return counts.getOrDefault(type, new Count()).f1();
    }

    private static void count(Map<String, Count> counts, Set<Span> gold, Set<Span> found) {
        gold.forEach(span -> each(counts, span, count -> count.wanted++));
        found.forEach(span -> each(counts, span, count -> count.said++));
        found.stream()
                .filter(gold::contains)
                .forEach(span -> each(counts, span, count -> count.hit++));
    }

    private static void each(
            Map<String, Count> counts, Span span, java.util.function.Consumer<Count> change) {
        change.accept(counts.computeIfAbsent(span.type(), _ -> new Count()));
        change.accept(counts.computeIfAbsent("ALL", _ -> new Count()));
    }

    /** The data has no name inside another: a place inside an organisation's name is left out. */
    private static Set<Span> spans(Reading reading) {
        var organisations =
                reading.organisations().stream().flatMap(each -> each.mentions().stream()).toList();
        var covered = new Stretches(organisations);
        var places =
                reading.places().stream()
                        .flatMap(each -> each.mentions().stream())
                        .filter(each -> !covered.cover(each.field(), each.start()))
                        .toList();
        var spans = new HashSet<Span>();
        add(spans, "ORG", organisations);
        add(spans, "LOC", places);
        add(
                spans,
                "PER",
                reading.people().stream().flatMap(each -> each.mentions().stream()).toList());
        return spans;
    }

    private static void add(Set<Span> spans, String type, List<Mention> mentions) {
        mentions.forEach(mention -> spans.add(new Span(type, mention.start(), mention.end())));
    }
}
