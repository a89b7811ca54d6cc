package org.regionwire.publisher.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.settings.KafkaClients;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.IndexFolder;
import org.regionwire.publisher.view.Lineage;
import org.regionwire.publisher.view.View;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.SchemaLookup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the index in step with articles.published. One thread alone applies and commits. It is in
 * no consumer group: every replica reads everything.
 */
public final class PublishedReader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedReader.class);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final int MAX_POLL_RECORDS = 1000;

    private final KafkaSettings kafka;
    private final Map<String, Object> consumerSettings;
    private final IndexFolder folder;
    private final Duration commitEvery;
    private final Duration purgeEvery;
    private final boolean whileBehind;
    private final View view;
    private final ReaderState state;
    private final Applying applying;
    private final Arrivals arrivals;
    private final InstantSource clock;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;
    private @Nullable ArticleIndex index;

    /**
     * @param client client id at the broker
     * @param commitEvery longest time that an applied record waits to be on disk
     * @param purgeEvery longest time until files that hold taken-down text are being rewritten
     * @param whileBehind whether what there is is served while the index catches up
     */
    public PublishedReader(
            KafkaSettings kafka,
            String client,
            SchemaLookup schemas,
            IndexFolder folder,
            Duration commitEvery,
            Duration purgeEvery,
            boolean whileBehind,
            View view,
            ReaderState state,
            MeterRegistry metrics,
            Spans spans,
            InstantSource clock) {
        this.kafka = kafka;
        this.consumerSettings = consumerSettings(kafka, client);
        this.folder = folder;
        this.commitEvery = commitEvery;
        this.purgeEvery = purgeEvery;
        this.whileBehind = whileBehind;
        this.view = view;
        this.state = state;
        this.arrivals = new Arrivals(metrics, spans, state);
        this.applying = new Applying(new RecordReader(schemas), arrivals, state, stopping, metrics);
        this.clock = clock;
    }

    private static Map<String, Object> consumerSettings(KafkaSettings kafka, String client) {
        var settings = new HashMap<>(KafkaClients.consumer(kafka, client));
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MAX_POLL_RECORDS);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        return settings;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().name("view").start(this::run);
    }

    @Override
    public synchronized void stop() {
        stopping.countDown();
        Thread running = thread;
        if (running != null) {
            try {
                running.join(Duration.ofSeconds(15));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Starts before the web server and stops after it, so that no request meets a closed index. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void run() {
        while (stopping.getCount() > 0) {
            try {
                follow();
            } catch (InvalidOffsetException e) {
                rebuild("its position is not in the topic any more: " + e.getMessage());
            } catch (KafkaException e) {
                LOG.warn("the view goes on in {}: {}", RETRY, e.getMessage());
                state.brokerAway(clock.instant(), String.valueOf(e.getMessage()));
                pause();
            } catch (IOException | RuntimeException | InternalError e) {
                // InternalError is what reading a file gives that somebody has cut short.
                LOG.error("the index in {} goes back to its last commit", folder.path(), e);
                close();
                state.waitsFor("the index in " + folder.path() + ": " + e.getMessage());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
    }

    private void follow() throws IOException, InterruptedException {
        Lineage lineage = TopicIdentity.of(Topics.ARTICLES_PUBLISHED, kafka.bootstrapServers());
        ArticleIndex open = index;
        if (open != null && !open.lineage().equals(lineage)) {
            close();
            open = null;
        }
        if (open == null) {
            open = folder.open(lineage, new AvroStored(), clock.instant());
            index = open;
        }
        if (!view.isComplete()) {
            state.waitsFor("the end of " + Topics.ARTICLES_PUBLISHED);
        }
        try (var following =
                new Following(
                        consumerSettings,
                        open,
                        view,
                        applying,
                        arrivals,
                        state,
                        commitEvery,
                        purgeEvery,
                        whileBehind,
                        clock)) {
            following.until(stopping);
        }
    }

    private void rebuild(String reason) {
        close();
        try {
            folder.wipe(reason);
        } catch (IOException e) {
            state.waitsFor("the index folder: " + e.getMessage());
            pause();
        }
    }

    private void close() {
        view.stopServing();
        ArticleIndex open = index;
        index = null;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (IOException e) {
            LOG.warn("the index in {} did not close: {}", folder.path(), e.getMessage());
        }
    }

    private void pause() {
        try {
            stopping.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
