package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.identity.ArticleIds;
import org.regionwire.platform.ManagedProcess;
import org.regionwire.schemas.Source;
import org.regionwire.schemas.SourceState;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

/** Two replicas poll, as processes of their own; one of them is killed in the middle of a poll. */
@WithWire
class KilledPollerIT {

    private static final int ITEMS = 12;
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String SOURCE = "urn:regionwire:source:";

    private final Wire wire = Wire.running();
    private final String provider = Unique.name("feeder");
    private final List<String> feeds =
            IntStream.range(0, 8).mapToObj(_ -> Unique.name("feed")).toList();
    private final List<ManagedProcess> processes = new ArrayList<>();
    private final GrowingFeeds server = new GrowingFeeds(ITEMS);

    KilledPollerIT() throws IOException {}

    @BeforeEach
    void there_are_feeds() {
        TestProviders.put(provider);
        for (String feed : feeds) {
            wire.topic(Topics.SOURCES)
                    .send(
                            SOURCE + feed,
                            Source.newBuilder()
                                    .setUri(SOURCE + feed)
                                    .setId(feed)
                                    .setUrl(server.url(feed))
                                    .setProvider(provider)
                                    .setRevision(1)
                                    .build());
        }
    }

    @AfterEach
    void nobody_goes_on_polling() {
        feeds.forEach(feed -> wire.topic(Topics.SOURCES).send(SOURCE + feed, (byte[]) null));
        server.close();
        processes.forEach(ManagedProcess::kill);
    }

    @Test
    void the_other_goes_on_where_the_killed_one_was_and_doubles_nothing() throws Exception {
        ManagedProcess one = replica("one");
        replica("two");
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> server.askedBy("one") > 5 && server.askedBy("two") > 5);

        server.hold("one");
        one.kill();
        server.release();

        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> feeds.stream().allMatch(feed -> server.items(feed) == ITEMS));
        TestTopic articles = wire.topic(Topics.ARTICLES_INGESTED);
        List<String> expected = feeds.stream().flatMap(KilledPollerIT::uris).toList();
        Awaitility.await()
                .atMost(LIMIT)
                .until(
                        () ->
                                articles.read().stream()
                                        .map(record -> new String(record.key(), UTF_8))
                                        .collect(Collectors.toSet())
                                        .containsAll(expected));
        assertThat(
                        articles.read().stream()
                                .map(record -> new String(record.key(), UTF_8))
                                .filter(expected::contains)
                                .collect(
                                        Collectors.groupingBy(
                                                Function.identity(), Collectors.counting())))
                .hasSize(feeds.size() * ITEMS)
                .allSatisfy((uri, times) -> assertThat(times).as(uri).isEqualTo(1));
        assertThat(feeds)
                .allSatisfy(feed -> assertThat(state(feed).getArticlesSeen()).isEqualTo(ITEMS));
    }

    private static Stream<String> uris(String feed) {
        return IntStream.rangeClosed(1, ITEMS)
                .mapToObj(item -> ArticleIds.ofSource(SOURCE + feed, Integer.toString(item)));
    }

    private SourceState state(String feed) {
        TestTopic states = wire.topic(Topics.SOURCES_STATE);
        return states.decode(states.read(SOURCE + feed).getLast(), SourceState.class);
    }

    /** An ingest that calls itself by its name to the servers of the feeds. */
    private ManagedProcess replica(String name) {
        ManagedProcess process =
                IngestProcess.start(
                        name,
                        List.of(
                                "--regionwire.sources.enabled=true",
                                "--regionwire.sources.shortest-interval=1s",
                                "--regionwire.sources.longest-interval=1s",
                                "--regionwire.sources.pause-per-host=0s",
                                "--regionwire.sources.private-hosts=127.0.0.1",
                                "--regionwire.sources.user-agent=" + name));
        processes.add(process);
        return process;
    }
}
