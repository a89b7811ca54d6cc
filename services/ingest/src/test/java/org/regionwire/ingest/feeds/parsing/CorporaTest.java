package org.regionwire.ingest.feeds.parsing;

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
    void no_file_crashes_or_hangs_it() throws IOException {
        int feeds = 0;
        int others = 0;
        for (Path file : files(Path.of(System.getProperty("regionwire.corpora")))) {
            byte[] bytes = Files.readAllBytes(file);
            Parsed parsed =
                    assertTimeoutPreemptively(
                            LIMIT,
                            () -> FeedParser.parse(bytes, null, "https://example.com/feed"),
                            file::toString);
            switch (parsed) {
                case Parsed.Read _ -> feeds++;
                case Parsed.NoFeed _ -> others++;
            }
        }
        System.out.printf("corpora: %d feeds read, %d files are none%n", feeds, others);
        assertThat(feeds).isPositive();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> file.toString().matches(".*\\.(xml|rss|atom|json|opml|html)"))
                    .sorted()
                    .toList();
        }
    }
}
