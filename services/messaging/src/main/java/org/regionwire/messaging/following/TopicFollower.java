package org.regionwire.messaging.following;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.settings.KafkaClients;
import org.regionwire.messaging.settings.KafkaSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Reads all partitions of some topics from the beginning and follows them, committed records only.
 * Ready once it has reached the ends that it saw when it started.
 */
public final class TopicFollower implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(TopicFollower.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration RETRY = Duration.ofSeconds(1);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    private final List<String> topics;
    private final Map<String, Object> clientSettings;
    private final Followed followed;
    private final Behind behind = new Behind(System.nanoTime());
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private volatile boolean caughtUp;
    private volatile @Nullable String trouble = "has not started";
    private volatile @Nullable KafkaConsumer<byte[], byte[]> polling;
    private @Nullable Thread thread;

    /**
     * @param client client id at the broker, unique in this program
     */
    public TopicFollower(
            List<String> topics, KafkaSettings kafka, String client, Followed followed) {
        this.topics = List.copyOf(topics);
        this.clientSettings = KafkaClients.consumer(kafka, client);
        this.followed = followed;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name("follow-" + topics.getFirst()).start(this::run);
    }

    @Override
    public synchronized void stop() {
        running = false;
        stopped.countDown();
        KafkaConsumer<byte[], byte[]> waking = polling;
        if (waking != null) {
            waking.wakeup();
        }
        Thread stopping = thread;
        if (stopping != null) {
            try {
                stopping.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether it has once reached the ends that it saw when it started. */
    public boolean hasCaughtUp() {
        return caughtUp;
    }

    /** Records that the topics had more when they were last asked. */
    long lag() {
        return behind.records();
    }

    /** Age of what was taken: all that was written before has been. */
    Duration behind() {
        return behind.age(System.nanoTime());
    }

    @Override
    public Health health() {
        String problem = trouble;
        if (problem != null) {
            return Health.outOfService().withDetail("waitsFor", problem).build();
        }
        return caughtUp
                ? Health.up().build()
                : Health.outOfService().withDetail("waitsFor", "the end of " + topics).build();
    }

    private void run() {
        Map<TopicPartition, Long> positions = new HashMap<>();
        while (running) {
            try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(clientSettings)) {
                polling = consumer;
                follow(consumer, positions);
            } catch (WakeupException e) {
                return;
            } catch (RuntimeException e) {
                trouble = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                LOG.warn("following {} goes on in {}: {}", topics, RETRY, e.getMessage());
                pause();
            } finally {
                polling = null;
            }
        }
    }

    private void follow(
            KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> positions) {
        List<TopicPartition> partitions = partitions(consumer);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        positions.forEach(consumer::seek);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        trouble = null;
        while (running) {
            ConsumerRecords<byte[], byte[]> polled = consumer.poll(POLL);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>(polled.count());
            polled.forEach(records::add);
            if (!records.isEmpty()) {
                followed.take(records);
            }
            for (TopicPartition partition : partitions) {
                positions.put(partition, consumer.position(partition));
            }
            caughtUp = caughtUp || reached(ends, positions);
            behind.reached(positions);
            askForEndsIfDue(consumer, partitions);
        }
    }

    private void askForEndsIfDue(
            KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        long now = System.nanoTime();
        if (behind.isToAsk(now)) {
            behind.asks(now);
            try {
                behind.ends(now, consumer.endOffsets(partitions, ANSWER_WITHIN));
            } catch (TimeoutException e) {
                LOG.debug("the ends of {} are not known: {}", topics, e.getMessage());
            }
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics) {
            List<PartitionInfo> infos = consumer.partitionsFor(topic);
            if (infos.isEmpty()) {
                throw new KafkaException("topic " + topic + " is missing: create the topics");
            }
            infos.forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
        }
        return partitions;
    }

    private static boolean reached(
            Map<TopicPartition, Long> ends, Map<TopicPartition, Long> positions) {
        return ends.entrySet().stream()
                .allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private void pause() {
        try {
            stopped.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
