package org.regionwire.ingest.kafka.polling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.feeds.fetching.Answer;
import org.regionwire.ingest.feeds.fetching.Fetcher.Question;
import org.regionwire.ingest.feeds.polling.Politeness;
import org.regionwire.ingest.feeds.polling.Wishes;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.identity.ArticleIds;
import org.regionwire.messaging.sharing.SharedTopic;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.SourceState;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

@WithWire
class PollingIT {

    private static final int WAIT_SECONDS = 60;

    private final Wire wire = Wire.running();
    private final TestTopic sources = wire.topic(Topics.SOURCES);
    private final TestTopic articles = wire.topic(Topics.ARTICLES_INGESTED);
    private final Pollers pollers = new Pollers(wire);
    private final String id = Unique.name("feed");
    private final String uri = Source.uri(id);

    @AfterEach
    void nobody_goes_on_polling() throws Exception {
        sources.send(uri, (byte[]) null);
        pollers.close();
    }

    @Test
    void who_takes_over_in_the_middle_of_a_poll_goes_on_from_what_was_written_and_doubles_nothing()
            throws Exception {
        BlockingQueue<Question> askedOfFirst = new LinkedBlockingQueue<>();
        CountDownLatch held = new CountDownLatch(1);
        SharedTopic<?> first =
                pollers.runner(
                        question -> {
                            askedOfFirst.add(question);
                            if (question.etag() == null) {
                                return Pollers.feed("\"1\"", "1");
                            }
                            hold(held);
                            return Pollers.feed("\"2\"", "1", "2");
                        });
        first.start();
        set(id);
        take(askedOfFirst);
        assertThat(take(askedOfFirst).etag()).isEqualTo("\"1\"");
        assertThat(articles.await(article("1"), 1)).hasSize(1);

        first.stop(); // In the middle of its second poll.
        BlockingQueue<Question> askedOfSecond = new LinkedBlockingQueue<>();
        SharedTopic<?> second =
                pollers.runner(
                        question -> {
                            askedOfSecond.add(question);
                            return "\"2\"".equals(question.etag())
                                    ? new Answer.NotModified(null, Wishes.NONE)
                                    : Pollers.feed("\"2\"", "1", "2");
                        });
        second.start();
        assertThat(take(askedOfSecond).etag()).isEqualTo("\"1\"");
        held.countDown();
        articles.await(article("2"), 1);
        assertThat(take(askedOfSecond).etag()).isEqualTo("\"2\"");
        take(askedOfSecond);

        assertThat(articles.read(article("1"))).hasSize(1);
        assertThat(articles.read(article("2"))).hasSize(1);
        assertThat(state().getArticlesSeen()).isEqualTo(2);
    }

    @Test
    void an_erased_article_is_left_out_and_the_rest_of_its_feed_is_taken() throws Exception {
        pollers.erasures.add(article("1"));
        pollers.runner(question -> Pollers.feed(null, "1", "2")).start();
        set(id);

        articles.await(article("2"), 1);
        assertThat(articles.read(article("1"))).isEmpty();
        Awaitility.await()
                .atMost(Duration.ofSeconds(WAIT_SECONDS))
                .until(() -> pollers.refused("erased") == 1);
        assertThat(state().getArticlesSeen()).isEqualTo(1);
        assertThat(state().getLeftOut()).isEqualTo(1);
        assertThat(state().getLastLeftOut().getUri()).isEqualTo(article("1"));
    }

    @Test
    void an_item_whose_letters_were_lost_is_left_out_until_its_feed_has_them_again()
            throws Exception {
        var mended = new AtomicBoolean();
        pollers.runner(_ -> Pollers.item("1", mended.get() ? "新茶" : "新\uFFFD")).start();
        set(id);

        Awaitility.await()
                .atMost(Duration.ofSeconds(WAIT_SECONDS))
                .until(() -> pollers.refused("bad-character") == 1);
        mended.set(true);

        assertThat(articles.await(article("1"), 1))
                .extracting(record -> articles.decode(record, IngestedArticle.class).getHeadline())
                .containsExactly("新茶");
        assertThat(state().getArticlesSeen()).isEqualTo(1);
        assertThat(state().getLastLeftOut().getReason()).isEqualTo("bad-character");
    }

    @Test
    void a_source_that_breaks_its_worker_is_left_alone_for_a_while() throws Exception {
        BlockingQueue<Instant> asked = new LinkedBlockingQueue<>();
        pollers.runner(
                        _ -> {
                            asked.add(Instant.now());
                            if (asked.size() == 1) {
                                throw new AssertionError("thrown by a test");
                            }
                            return Pollers.feed(null, "1");
                        })
                .start();
        set(id);

        articles.await(article("1"), 1);

        assertThat(Duration.between(asked.take(), asked.take()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void two_share_the_sources_and_a_bad_one_between_two_good_ones_costs_nothing()
            throws Exception {
        pollers.runner(question -> Pollers.feed(null, "1")).start();
        pollers.runner(question -> Pollers.feed(null, "1")).start();
        String other = Unique.name("feed");

        set(id);
        sources.send(Source.uri("garbage"), new byte[] {0, 1, 2, 3});
        set(other);

        articles.await(ArticleIds.ofSource(uri, "1"), 1);
        articles.await(ArticleIds.ofSource(Source.uri(other), "1"), 1);
        sources.send(Source.uri(other), (byte[]) null);
        sources.send(Source.uri("garbage"), (byte[]) null);
        wire.topic(Topics.SOURCES_STATE)
                .await(
                        "the state of the removed source is erased",
                        record ->
                                new String(record.key(), UTF_8).equals(Source.uri(other))
                                        && record.value() == null,
                        found -> !found.isEmpty());
        assertThat(articles.read(article("1"))).hasSize(1);
    }

    @Test
    void hosts_are_asked_in_the_turns_of_the_partitions_that_one_has() throws Exception {
        var politeness = new Politeness(Duration.ofSeconds(1), 12);
        SharedTopic<?> runner = pollers.runner(_ -> Pollers.feed(null, "1"), politeness);

        assertThat(politeness.turn("a.example", Instant.EPOCH)).isEmpty();
        runner.start();
        set(id);
        articles.await(article("1"), 1);
        assertThat(politeness.turn("a.example", Instant.EPOCH)).isPresent();
        runner.stop();
        assertThat(politeness.turn("a.example", Instant.EPOCH)).isEmpty();
    }

    private void set(String source) {
        sources.send(Source.uri(source), Pollers.source(source));
    }

    private String article(String item) {
        return ArticleIds.ofSource(uri, item);
    }

    private SourceState state() {
        TestTopic states = wire.topic(Topics.SOURCES_STATE);
        return states.decode(states.read(uri).getLast(), SourceState.class);
    }

    private static Question take(BlockingQueue<Question> asked) throws InterruptedException {
        Question question = asked.poll(WAIT_SECONDS, TimeUnit.SECONDS);
        assertThat(question).isNotNull();
        return question;
    }

    private static void hold(CountDownLatch held) {
        try {
            held.await(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
