package org.regionwire.publisher.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.RenderedFeeds;
import org.regionwire.publisher.hub.calling.Caller;
import org.regionwire.publisher.hub.calling.Listener;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.publications.Publications;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.IndexFolder;
import org.regionwire.publisher.view.Lineage;
import org.regionwire.publisher.view.MemoryArticles;
import org.regionwire.publisher.view.View;

class DistributionTest {

    private static final Areas AREAS = new Areas(Gazetteer.load());
    private static final org.regionwire.publisher.topics.Topics TOPICS =
            new org.regionwire.publisher.topics.Topics(MediaTopics.load());
    private static final String FEED = "https://news.test/regions/610300/feed.atom";
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(10), Duration.ofHours(1), Duration.ofHours(24));
    private static final Position READ = new Position("t", Map.of(0, 8L));

    private final View view = new View();
    private final Links links =
            new Links(URI.create("https://news.test"), URI.create("https://news.test/hub"));
    private final RenderedFeeds rendered = new RenderedFeeds(view, links);
    private final SubscribedFeeds feeds =
            new SubscribedFeeds(
                    new Topics(AREAS, TOPICS, new Publications(view), links), view, rendered);
    private final Caller caller =
            new Caller(Duration.ofSeconds(20), 4, 4, "test", List.of(Listener.HOST));
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final MemoryArticles stored = new MemoryArticles();

    private @Nullable Position seen = new Position("t", Map.of(0, 7L));
    private int status = 200;

    private final Listener listener =
            Listener.with(
                    exchange -> {
                        sent.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                        Listener.answer(exchange, status, "");
                    });
    private final Subscription subscription =
            new Subscription(listener.url("/push"), FEED, null, Duration.ofDays(10), NOON, false);

    @TempDir Path folder;
    private ArticleIndex index;

    @BeforeEach
    void open() throws IOException {
        index =
                new IndexFolder(folder, Duration.ofHours(1))
                        .open(new Lineage("c", "t", 1, "s"), stored, Sample.DAY);
        view.serve(index);
    }

    @AfterEach
    void close() throws IOException {
        listener.close();
        caller.close();
        index.close();
    }

    @Test
    void whatIsTakenIsRememberedWithThePositionThatItCameFrom() throws IOException {
        var served = (Served.Delivered) serve(Progress.NONE, NOON);

        assertThat(sent).hasSize(1);
        assertThat(served.progress().delivered()).isNotNull();
        assertThat(served.progress().position()).isEqualTo(READ);
        assertThat(served.progress().lastDelivered()).isEqualTo(NOON);
        assertThat(serve(served.progress(), NOON)).isEqualTo(new Served.Nothing());
        assertThat(sent).hasSize(1);
    }

    @Test
    void whoHadAFeedOfAViewThatWasAheadIsSentNothingOlder() throws IOException {
        Progress ahead =
                Progress.NONE.delivered(
                        Pushes.of("other"), READ, subscription, NOON.minusSeconds(5));

        assertThat(serve(ahead, NOON)).isEqualTo(new Served.Nothing());
        assertThat(sent).isEmpty();

        seen = READ;
        assertThat(serve(ahead, NOON)).isInstanceOf(Served.Delivered.class);
    }

    @Test
    void nothingIsSentBeforeTheViewShowsAnything() throws IOException {
        seen = null;

        assertThat(serve(Progress.NONE, NOON)).isEqualTo(new Served.Nothing());
        assertThat(sent).isEmpty();
    }

    @Test
    void aFailureSaysWhyAndWhenItIsTriedAgainAndTheLastOneThatItIsGivenUp() throws IOException {
        status = 503;
        var first = (Served.Failed) serve(Progress.NONE, NOON);
        assertThat(first.progress().failures()).isOne();
        assertThat(first.progress().lastError()).isEqualTo("It answers 503.");
        assertThat(first.progress().nextAttempt()).isEqualTo(NOON.plusSeconds(10));

        Instant nextDay = NOON.plus(Duration.ofHours(24));
        assertThat(serve(first.progress(), nextDay)).isInstanceOf(Served.Abandoned.class);
    }

    @Test
    void goneIsNoFailure() throws IOException {
        status = 410;

        assertThat(serve(Progress.NONE, NOON)).isEqualTo(new Served.Gone());
    }

    @Test
    void whoMissedMoreThanAFeedShowsIsSentAllOfItOldestFirst() throws IOException {
        seen = READ;
        show(0, 50);
        Progress progress = ((Served.Delivered) serve(Progress.NONE, NOON)).progress();
        show(50, 300);
        while (serve(progress, NOON) instanceof Served.Delivered(Progress after)) {
            progress = after;
        }

        assertThat(sent).hasSize(3).element(1).asString().contains(uri(49), uri(248));
        assertThat(sent).element(1).asString().doesNotContain(uri(48), uri(249));
        assertThat(sent).element(2).asString().contains(uri(249), uri(299));
        assertThat(sent).element(2).asString().doesNotContain(uri(248));
    }

    /** Articles of these numbers, one a minute. */
    private void show(int from, int until) throws IOException {
        for (int i = from; i < until; i++) {
            Instant at = Sample.DAY.plus(Duration.ofMinutes(i));
            stored.into(index, Sample.of(uri(i)).inBaoji().first(at).article());
        }
        index.refresh();
    }

    private static String uri(int number) {
        return "urn:article:%03d".formatted(number);
    }

    private Served serve(Progress progress, Instant now) throws IOException {
        var standpoint =
                new Standpoint() {
                    @Override
                    public @Nullable Position seen() {
                        return seen;
                    }

                    @Override
                    public Position read() {
                        return READ;
                    }
                };
        return new Distribution(standpoint, feeds, links, caller, PATIENCE, () -> now)
                .serve(subscription, progress);
    }
}
