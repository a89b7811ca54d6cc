package org.regionwire.benchmarks.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.regionwire.benchmarks.load.MadeUpArticles;
import org.regionwire.benchmarks.measuring.Percentiles;
import org.regionwire.benchmarks.report.Figure;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.RenderedFeeds;
import org.regionwire.publisher.positions.RecordAt;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.regions.Meaning;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.Duplicates;
import org.regionwire.publisher.view.IndexFolder;
import org.regionwire.publisher.view.Lineage;
import org.regionwire.publisher.view.View;

/**
 * How long does it take to make a feed of fifty articles out of an index of so many? Each is made
 * from nothing, as after a change. Without a broker.
 */
public final class Pages {

    private static final int WARM_UP = 100;
    private static final int MADE = 200;
    private static final int REFRESH_EVERY = 5000;
    private static final List<String> REGIONS = List.of("610300", "610000", "000000");

    private Pages() {}

    /**
     * @param sizes articles, in rising order: one index grows
     */
    public static List<Figure> measure(Path folder, List<Integer> sizes) {
        var stored = new MadeUpArticles();
        var place = new IndexFolder(folder.resolve("index"), Duration.ofDays(1));
        var lineage = new Lineage("benchmark", "benchmark", 1, "benchmark");
        try (ArticleIndex index = place.open(lineage, stored, Instant.EPOCH)) {
            List<Figure> figures = new ArrayList<>();
            int filled = 0;
            for (int size : sizes) {
                long start = System.nanoTime();
                fill(index, stored, filled, size);
                double seconds = (System.nanoTime() - start) / 1e9;
                figures.add(new Figure("to " + size, (size - filled) / seconds, "articles/s"));
                filled = size;
                figures.addAll(made(index, size));
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(ArticleIndex index, MadeUpArticles articles, int from, int until)
            throws IOException {
        for (int number = from; number < until; number++) {
            index.apply(articles.change(number), new RecordAt(0, number));
            if (number % REFRESH_EVERY == 0) {
                index.refresh();
            }
        }
        index.refresh();
    }

    private static List<Figure> made(ArticleIndex index, int size) throws IOException {
        View view = new View();
        view.serve(index);
        Areas areas = new Areas(Gazetteer.load());
        List<Figure> figures = new ArrayList<>();
        for (String region : REGIONS) {
            if (areas.meaning(region) instanceof Meaning.Exact(var area)) {
                time(view, Coverage.of(area), WARM_UP);
                var took = Percentiles.of(time(view, Coverage.of(area), MADE));
                String what = "a feed of %s out of %,d".formatted(region, size);
                figures.add(new Figure(what + ", half within", micros(took.at(50)), "µs"));
                figures.add(new Figure(what + ", 99 of 100 within", micros(took.at(99)), "µs"));
            }
        }
        return figures;
    }

    private static double micros(Duration duration) {
        return duration.toNanos() / 1000.0;
    }

    private static List<Duration> time(View view, Coverage coverage, int times) throws IOException {
        List<Duration> took = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            var feeds = new RenderedFeeds(view, new Links(URI.create("https://news.test")));
            long start = System.nanoTime();
            if (feeds.feed(coverage, Form.ATOM, Duplicates.FIRST).isEmpty()) {
                throw new IllegalStateException("The view serves nothing.");
            }
            took.add(Duration.ofNanos(System.nanoTime() - start));
        }
        return took;
    }
}
