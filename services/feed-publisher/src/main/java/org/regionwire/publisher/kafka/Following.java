package org.regionwire.publisher.kafka;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.View;
import org.regionwire.schemas.catalogue.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One consumer's life: from the position of the index to the end of the topic, and on with it. */
final class Following implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(Following.class);
    private static final Duration QUIET_POLL = Duration.ofMillis(200);

    /** Longest time that an applied record waits to be seen. */
    private static final Duration REFRESH_EVERY = Duration.ofMillis(50);

    /** Each refresh makes small files too. */
    private static final Duration REFRESH_BEFORE_COMPLETE = Duration.ofSeconds(1);

    private static final Duration TELL_PROGRESS_EVERY = Duration.ofSeconds(10);
    private static final Duration ASK_FOR_ENDS_EVERY = Duration.ofSeconds(5);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final ArticleIndex index;
    private final View view;
    private final Applying applying;
    private final Arrivals arrivals;
    private final ReaderState state;
    private final InstantSource clock;
    private final boolean whileBehind;
    private final List<TopicPartition> partitions;
    private final Pace refreshes = new Pace(REFRESH_EVERY);
    private final Pace firstRefreshes = new Pace(REFRESH_BEFORE_COMPLETE);
    private final Pace progress = new Pace(TELL_PROGRESS_EVERY);
    private final Pace endsAsked = new Pace(ASK_FOR_ENDS_EVERY);
    private final Verifying verifying;
    private final Commits commits;
    private final Pace purges;
    private @Nullable Ends asked;

    /** An earlier life may have ended between applying a record and showing it. */
    private boolean unseen = true;

    /** All that the topic had at a moment. */
    private record Ends(Instant at, Map<TopicPartition, Long> offsets) {}

    Following(
            Map<String, Object> consumerSettings,
            ArticleIndex index,
            View view,
            Applying applying,
            Arrivals arrivals,
            ReaderState state,
            Duration commitEvery,
            Duration purgeEvery,
            boolean whileBehind,
            InstantSource clock) {
        this.consumer = new KafkaConsumer<>(consumerSettings);
        this.index = index;
        this.view = view;
        this.applying = applying;
        this.arrivals = arrivals;
        this.state = state;
        this.clock = clock;
        this.whileBehind = whileBehind;
        this.verifying = new Verifying(index, view);
        this.commits = new Commits(commitEvery);
        this.purges = new Pace(purgeEvery);
        this.partitions =
                IntStream.range(0, index.lineage().partitions())
                        .mapToObj(number -> new TopicPartition(Topics.ARTICLES_PUBLISHED, number))
                        .toList();
    }

    /** Follows the topic until {@code stopping}; then commits all that was applied. */
    void until(CountDownLatch stopping) throws IOException, InterruptedException {
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        index.positions().forEach((number, next) -> consumer.seek(partitions.get(number), next));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        state.brokerAnswers();
        if (whileBehind && !view.isServing() && !index.positions().isEmpty()) {
            view.serveIncomplete(index);
        }
        while (stopping.getCount() > 0) {
            var polled = consumer.poll(unseen && view.isServing() ? REFRESH_EVERY : QUIET_POLL);
            arrivals.polled(!polled.isEmpty());
            if (!applying.apply(polled, index)) {
                return;
            }
            reached(polled);
            verifying.ifDue();
            if (!view.isComplete()) {
                arrivals.forget();
                serveOnceAt(ends);
            } else if (unseen && refreshes.isDue()) {
                refresh();
            }
            noteHowCurrent();
            purgeIfDue();
            commitIfDue();
            askForEndsIfDue();
        }
        index.commit(clock.instant());
    }

    private void reached(ConsumerRecords<byte[], byte[]> polled) {
        unseen |= !polled.isEmpty();
        for (TopicPartition partition : partitions) {
            long next = consumer.position(partition);
            boolean further = index.reached(partition.partition(), next);
            if (further) {
                commits.want();
            }
            // Markers of transactions alone, too: who waits for this position must see it.
            unseen |= further;
        }
        state.at(index.positions());
        if (!unseen) {
            state.seen(index.lineage().topicId(), index.positions());
        }
    }

    private void refresh() throws IOException {
        index.refresh();
        refreshes.done();
        unseen = false;
        state.seen(index.lineage().topicId(), index.positions());
        arrivals.seen(clock.instant());
    }

    /** Once all can be seen that the topic had when it was last asked. */
    private void noteHowCurrent() {
        Ends ends = asked;
        if (ends != null && !unseen && view.isComplete() && behind(ends.offsets()) == 0) {
            state.currentAsOf(ends.at());
            asked = null;
        }
    }

    private void serveOnceAt(Map<TopicPartition, Long> ends) throws IOException {
        long left = behind(ends);
        state.lag(left);
        if (left > 0) {
            tellProgress(left);
            serveIncomplete();
            return;
        }
        // A full disk fails here, before anything is served.
        commit();
        refresh();
        view.serve(index);
        state.goesOn();
        LOG.info("the view is complete, at {}", index.positions());
    }

    private void tellProgress(long left) {
        if (progress.isDue()) {
            LOG.info("the view catches up: {} records to go, at {}", left, index.positions());
            progress.done();
        }
    }

    /** What there is, where the operator allows it; the newest of it once in a while. */
    private void serveIncomplete() throws IOException {
        if (whileBehind && firstRefreshes.isDue()) {
            index.refresh();
            firstRefreshes.done();
            view.serveIncomplete(index);
        }
    }

    private void purgeIfDue() throws IOException {
        if (purges.isDue()) {
            index.purge();
            purges.done();
        }
        if (index.isPurged()) {
            index.refresh();
            commits.want();
        }
    }

    private void commitIfDue() throws IOException {
        if (commits.areDue(view.isComplete())) {
            commit();
        }
    }

    private void commit() throws IOException {
        index.commit(clock.instant());
        commits.done();
    }

    /** Commit markers take offsets too, so a position is compared, not the last record's offset. */
    private long behind(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .mapToLong(
                        end -> {
                            int number = end.getKey().partition();
                            long at = index.positions().getOrDefault(number, 0L);
                            return Math.max(0, end.getValue() - at);
                        })
                .sum();
    }

    private void askForEndsIfDue() {
        if (!endsAsked.isDue()) {
            return;
        }
        try {
            Ends ends = new Ends(clock.instant(), consumer.endOffsets(partitions, ANSWER_WITHIN));
            state.lag(behind(ends.offsets()));
            asked = asked == null ? ends : asked;
            state.brokerAnswers();
        } catch (TimeoutException e) {
            state.brokerAway(clock.instant(), "it does not answer");
        }
        endsAsked.done();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
