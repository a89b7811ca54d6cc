package org.regionwire.enrichment.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.regionwire.fingerprint.Fingerprinter;
import org.regionwire.fingerprint.Overlap;

/** Near duplicates and speed on whole pages, on a checkout that has the data. */
@EnabledIfSystemProperty(named = "regionwire.data", matches = ".+")
class BodyFiguresTest {
    private static final int BODIES = 500;
    private static final int LENGTH = 800;

    private final Fingerprinter fingerprinter = new Fingerprinter();

    @Test
    void copiesAreFoundAndStrangersAreNot() throws IOException {
        var bodies = bodies();
        var random = new Random(5);
        var changed = recall(bodies, body -> changed(body, random));
        var articles = PageArticles.of(data()).limit(BODIES).toList();
        var shortened = recall(articles, body -> body.substring(0, body.lastIndexOf("\n\n")));
        var bare = recall(articles, PageArticles::bare);
        var falsePairs = falsePairs(bodies);
        System.out.printf(
                "5%% changed %.3f, last paragraph missing %.3f, headline and byline missing %.3f, false pairs %d%n",
                changed, shortened, bare, falsePairs);
        assertThat(articles).hasSize(BODIES);
        assertThat(changed).isGreaterThanOrEqualTo(0.99);
        assertThat(shortened).isGreaterThanOrEqualTo(0.95);
        assertThat(bare).isGreaterThanOrEqualTo(0.95);
        assertThat(falsePairs).isZero();
    }

    private double recall(List<String> bodies, UnaryOperator<String> copying) {
        var found = bodies.stream().filter(body -> same(body, copying.apply(body))).count();
        return (double) found / bodies.size();
    }

    private boolean same(String a, String b) {
        var left = fingerprinter.of(a);
        var right = fingerprinter.of(b);
        return left.isPresent()
                && right.isPresent()
                && left.get().mayResemble(right.get())
                && Overlap.sameStory(a, b);
    }

    private int falsePairs(List<String> bodies) {
        var prints = bodies.stream().map(body -> fingerprinter.of(body).orElseThrow()).toList();
        var pairs = 0;
        for (var i = 0; i < bodies.size(); i++) {
            for (var j = i + 1; j < bodies.size(); j++) {
                var candidates = prints.get(i).mayResemble(prints.get(j));
                pairs += candidates && Overlap.sameStory(bodies.get(i), bodies.get(j)) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static String changed(String body, Random random) {
        var copy = new StringBuilder(body);
        for (var at = 0; at < copy.length(); at++) {
            if (random.nextDouble() < 0.05) {
                copy.setCharAt(at, body.charAt(random.nextInt(body.length())));
            }
        }
        return copy.toString();
    }

    /** Stretches of pages from the middle, some paragraphs each. */
    private static List<String> bodies() throws IOException {
        var bodies = new ArrayList<String>();
        try (var pages = Files.list(data())) {
            for (var page :
                    pages.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                cut(Files.readString(page).split("\n\n"), bodies);
            }
        }
        return bodies.subList(0, Math.min(BODIES, bodies.size()));
    }

    private static Path data() {
        return Path.of(System.getProperty("regionwire.data", "."), "pages");
    }

    private static void cut(String[] blocks, List<String> bodies) {
        var body = new ArrayList<String>();
        for (var block : Arrays.asList(blocks)) {
            body.add(block);
            if (body.size() > 2 && body.stream().mapToInt(String::length).sum() > LENGTH) {
                bodies.add(String.join("\n\n", body));
                body.clear();
            }
        }
    }
}
