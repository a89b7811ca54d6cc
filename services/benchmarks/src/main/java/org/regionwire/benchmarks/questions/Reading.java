package org.regionwire.benchmarks.questions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.regionwire.benchmarks.load.MadeUpPages;
import org.regionwire.benchmarks.report.Figure;
import org.regionwire.categorization.Categorizer;
import org.regionwire.categorization.kafka.CategorizationMapper;
import org.regionwire.enrichment.kafka.EnrichmentMapper;
import org.regionwire.enrichment.reading.Enricher;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.wordlists.Overlay;

/**
 * How many articles do the rules of enrichment and categorization read a second on one thread, and
 * how long does the longest text take? Without a broker: what Kafka costs says {@link Stages}.
 */
public final class Reading {

    private static final int LONG = 100_000;
    private static final int WARM_UP_ROUNDS = 8;

    /** Each alone is repeated to a long text. */
    private static final List<String> ODD =
            List.of("宝鸡市", "0", "（", "王", "a", "。", "2026年", "公司", "😀", " ");

    private final Enricher enricher;
    private final Categorizer categorizer;
    private long enriching;
    private long categorizing;

    private Reading() {
        Gazetteer gazetteer = Gazetteer.load(Overlay.none());
        this.enricher = new Enricher(gazetteer, Overlay.none());
        this.categorizer = new Categorizer(gazetteer, Overlay.none());
    }

    /**
     * @param articles of some 1,000 characters, read once each after some rounds of warming up
     */
    public static List<Figure> measure(MadeUpPages pages, int articles) {
        List<IngestedArticle> texts = new ArrayList<>();
        long characters = 0;
        for (int i = 0; i < articles; i++) {
            String text = pages.text(i);
            characters += text.length();
            int headline = text.indexOf('\n');
            texts.add(article(text.substring(0, headline), text.substring(headline).strip()));
        }
        Reading reading = new Reading();
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            reading.all(texts);
        }
        reading.enriching = 0;
        reading.categorizing = 0;
        reading.all(texts);
        double thousands = characters / 1000.0;
        return List.of(
                rate("enrichment", thousands, reading.enriching),
                rate("categorization", thousands, reading.categorizing),
                rate("both together", thousands, reading.enriching + reading.categorizing),
                new Figure("the slowest of 100,000 odd characters", reading.slowest(), "ms"));
    }

    private static Figure rate(String what, double articles, long nanos) {
        return new Figure(what, articles / (nanos / 1e9), "articles of 1,000 characters/s");
    }

    private void all(List<IngestedArticle> texts) {
        texts.forEach(this::read);
    }

    private void read(IngestedArticle article) {
        long start = System.nanoTime();
        var read = enricher.enrich(EnrichmentMapper.articleText(article));
        enriching += System.nanoTime() - start;
        var enriched = new EnrichedArticle(article, EnrichmentMapper.enrichment(read, article));
        var facts = CategorizationMapper.article(enriched);
        start = System.nanoTime();
        categorizer.categorize(facts);
        categorizing += System.nanoTime() - start;
    }

    private double slowest() {
        double slowest = 0;
        for (String odd : ODD) {
            enriching = 0;
            categorizing = 0;
            read(article("", odd.repeat(LONG / odd.length())));
            slowest = Math.max(slowest, (enriching + categorizing) / 1e6);
        }
        return slowest;
    }

    private static IngestedArticle article(String headline, String text) {
        return IngestedArticle.newBuilder()
                .setUri("urn:benchmark")
                .setRevision(1)
                .setContentHash("")
                .setAcceptedAt(Instant.EPOCH)
                .setProvider("benchmark")
                .setHeadline(headline)
                .setBodies(
                        List.of(
                                Body.newBuilder()
                                        .setRole("main")
                                        .setContentType("text/plain")
                                        .setValue(text)
                                        .build()))
                .build();
    }
}
