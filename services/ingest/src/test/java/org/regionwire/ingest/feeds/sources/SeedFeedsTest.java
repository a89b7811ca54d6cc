package org.regionwire.ingest.feeds.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.feeds.parsing.Opml;
import org.regionwire.ingest.feeds.parsing.OpmlReading;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.providers.Publication;

class SeedFeedsTest {

    private static final Path SEEDS = Path.of("../../seeds/feeds.opml");

    @Test
    void each_feed_of_the_seeds_can_be_added_without_being_polled() throws IOException {
        var providers = new Providers();
        providers.put(
                new Provider(
                        "seeds",
                        "Seeds",
                        true,
                        List.of(new Publication("seeds", "Seeds", null, null)),
                        new Provider.Rights(null, null, null, Provider.TextRights.FULL)));

        OpmlReading list = Opml.read(Files.readAllBytes(SEEDS), UTF_8.name());

        assertThat(list).isInstanceOf(OpmlReading.Feeds.class);
        assertThat(((OpmlReading.Feeds) list).outlines())
                .hasSize(3)
                .allSatisfy(
                        feed ->
                                assertThat(
                                                new Proposal(
                                                                feed.url(),
                                                                "seeds",
                                                                null,
                                                                false,
                                                                null,
                                                                null,
                                                                null)
                                                        .check(
                                                                SourceIds.ofUrl(feed.url()),
                                                                providers,
                                                                1))
                                        .isInstanceOfSatisfying(
                                                Checked.Good.class,
                                                good ->
                                                        assertThat(good.source().enabled())
                                                                .isFalse()));
    }
}
