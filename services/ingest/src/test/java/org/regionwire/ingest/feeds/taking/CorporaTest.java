package org.regionwire.ingest.feeds.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.regionwire.ingest.feeds.fetching.Answer;
import org.regionwire.ingest.feeds.parsing.Opml;
import org.regionwire.ingest.feeds.parsing.OpmlReading;
import org.regionwire.ingest.feeds.polling.Wishes;

/**
 * Reads every file of the corpora of kurtmckee/feedparser and w3c/feedvalidator, which may not be
 * shipped: {@code -Dregionwire.corpora=FOLDER} names a folder with checkouts of them.
 */
@EnabledIfSystemProperty(
        named = "regionwire.corpora",
        matches = ".+",
        disabledReason = "no checkouts of other people's corpora: -Dregionwire.corpora=FOLDER")
class CorporaTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    @Test
    void no_file_crashes_or_hangs_what_reads_it() throws IOException {
        int feeds = 0;
        int others = 0;
        int articles = 0;
        int outlines = 0;
        for (Path file : files(Path.of(System.getProperty("regionwire.corpora")))) {
            byte[] bytes = Files.readAllBytes(file);
            outlines += assertTimeoutPreemptively(LIMIT, () -> outlines(bytes), file::toString);
            Polled polled = assertTimeoutPreemptively(LIMIT, () -> polled(bytes), file::toString);
            assertThat(String.valueOf(polled.state().lastError()))
                    .as("%s", file)
                    .doesNotStartWith("It cannot be read");
            articles += polled.articles().size();
            if (polled.outcome() == Polled.Outcome.READ) {
                feeds++;
            } else {
                others++;
            }
        }
        System.out.printf(
                "corpora: %d feeds read, %d files are none; %d articles, %d outlines%n",
                feeds, others, articles, outlines);
        assertThat(feeds).isPositive();
        assertThat(articles).isPositive();
        assertThat(outlines).isPositive();
    }

    private static int outlines(byte[] bytes) {
        return Opml.read(bytes, null) instanceof OpmlReading.Feeds(List<Opml.Outline> outlines)
                ? outlines.size()
                : 0;
    }

    /** As far as the articles that would be written. */
    private static Polled polled(byte[] bytes) {
        var source = new OneSource();
        source.answers.put(
                OneSource.FEED,
                new Answer.Body(bytes, null, OneSource.FEED, null, null, null, Wishes.NONE));
        return source.poll(false);
    }

    /** All files: feeds stand under many endings, and what is none must be borne, too. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/.git/"))
                    .sorted()
                    .toList();
        }
    }
}
