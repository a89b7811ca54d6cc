package org.regionwire.ingest.feeds.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures against the corpus of kurtmckee/feedparser, which may not be shipped: {@code
 * -Dregionwire.feedparser=FOLDER} names a checkout of it.
 */
@EnabledIfSystemProperty(
        named = "regionwire.feedparser",
        matches = ".+",
        disabledReason = "no checkout of kurtmckee/feedparser: -Dregionwire.feedparser=FOLDER")
class FeedparserCorpusTest {

    /** Where the corpus wants to be served. */
    private static final String SERVER = "http://127.0.0.1:8097/";

    /** Of 428; feedparser itself has 414, ROME 333. */
    private static final int ASKED_FOR = 400;

    /** A share: what is lost of summaries and contents is mostly the form of HTML. */
    private static final double OF_OTHERS = 0.9;

    @Test
    void nearly_every_title_link_id_and_description_is_read_as_feedparser_asks()
            throws IOException {
        Tally tally = tally(Expectation::plain);

        assertThat(tally.right()).isGreaterThanOrEqualTo(ASKED_FOR);
    }

    @Test
    void nearly_every_summary_subtitle_and_content_is_read_as_feedparser_asks() throws IOException {
        Tally tally = tally(expected -> !expected.plain());

        assertThat((double) tally.right() / tally.all()).isGreaterThanOrEqualTo(OF_OTHERS);
    }

    private record Tally(int right, int all) {}

    private static Tally tally(Predicate<Expectation> counted) throws IOException {
        Path folder = Path.of(System.getProperty("regionwire.feedparser"), "tests");
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (Path file : files(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            Optional<Expectation> expected = Expectation.of(bytes).filter(counted);
            if (expected.isPresent()) {
                String told = difference(bytes, expected.get(), folder.relativize(file));
                if (told == null) {
                    right++;
                } else {
                    wrong.add(folder.relativize(file) + ": " + told);
                }
            }
        }
        wrong.forEach(System.out::println);
        System.out.printf(
                "feedparser corpus: %d of %d cases as asked%n", right, right + wrong.size());
        return new Tally(right, right + wrong.size());
    }

    /** Sanitising is feedparser's own taste, and tested elsewhere. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !file.toString().contains("sanitize"))
                    .sorted()
                    .toList();
        }
    }

    private static @Nullable String difference(byte[] bytes, Expectation expected, Path file) {
        String url = URI.create(SERVER + file).resolve(expected.base()).toString();
        if (!(FeedParser.parse(bytes, expected.charset(), url)
                instanceof Parsed.Read(Feed feed, _))) {
            return "no feed";
        }
        for (Expectation.Clause clause : expected.clauses()) {
            String found = clause.entry() < 0 ? value(feed, clause) : value(feed.items(), clause);
            if (!same(clause.value(), found)) {
                return "%s is %s, not %s".formatted(clause.field(), found, clause.value());
            }
        }
        return null;
    }

    private static boolean same(String expected, @Nullable String found) {
        String text = Objects.requireNonNullElse(found, "");
        return expected.equals(text) || canonical(expected).equals(canonical(text));
    }

    /**
     * HTML that says the same is the same: the order of attributes, {@code <br>} or {@code <br/>}.
     */
    private static String canonical(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(Markups.verbatim());
        for (Element element : document.body().getAllElements()) {
            List<Attribute> sorted =
                    element.attributes().asList().stream()
                            .sorted(Comparator.comparing(Attribute::getKey))
                            .toList();
            element.clearAttributes();
            sorted.forEach(a -> element.attr(a.getKey(), a.getValue()));
        }
        return document.body().html();
    }

    private static @Nullable String value(Feed feed, Expectation.Clause clause) {
        return switch (clause.field()) {
            case "title" -> value(feed.title());
            case "link" -> feed.link();
            case "id" -> feed.id();
            default -> value(feed.description());
        };
    }

    private static @Nullable String value(List<Item> items, Expectation.Clause clause) {
        if (items.size() <= clause.entry()) {
            return null;
        }
        Item item = items.get(clause.entry());
        return switch (clause.field()) {
            case "title" -> value(item.title());
            case "link" -> item.link();
            case "id" -> item.id();
            case "content" -> value(item.content());
            default -> value(item.summary() == null ? item.content() : item.summary());
        };
    }

    private static @Nullable String value(@Nullable Markup markup) {
        return markup == null ? null : markup.value();
    }
}
