package org.regionwire.messaging.sharing;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
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
 * Shares the keys of a topic among the replicas of a group: the work on a partition is done by the
 * one that has it. What goes wrong with broker or registry gives all partitions back and begins
 * again, so that a replica never goes on from a state that it cannot be sure of.
 */
public final class SharedTopic<S extends Share>
        implements SmartLifecycle, HealthIndicator, ConsumerRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(SharedTopic.class);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Map<Integer, S> partitions = new ConcurrentHashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final String topic;
    private final String group;
    private final Map<String, Object> settings;
    private final Sharing<S> sharing;
    private volatile boolean running;
    private volatile @Nullable String trouble;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private @Nullable Thread thread;

    /**
     * @param group of the replicas; also names the thread
     * @param client unique among all running programs
     */
    public SharedTopic(
            String topic, String group, KafkaSettings kafka, String client, Sharing<S> sharing) {
        this.topic = topic;
        this.group = group;
        this.settings = new HashMap<>(KafkaClients.consumer(kafka, client));
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
        this.sharing = sharing;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().name(group).start(this::run);
    }

    @Override
    public synchronized void stop() {
        running = false;
        stopped.countDown();
        KafkaConsumer<byte[], byte[]> waking = consumer;
        if (waking != null) {
            waking.wakeup();
        }
        Thread stopping = thread;
        if (stopping != null) {
            try {
                stopping.join(Duration.ofSeconds(10));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The partitions that are ours now. */
    public Collection<S> held() {
        return partitions.values();
    }

    @Override
    public Health health() {
        String problem = trouble;
        return problem == null
                ? Health.up().withDetail("partitions", partitions.keySet()).build()
                : Health.outOfService().withDetail("waitsFor", problem).build();
    }

    private void run() {
        while (running) {
            try (var joined = new KafkaConsumer<byte[], byte[]>(settings)) {
                consumer = joined;
                joined.subscribe(List.of(topic), this);
                poll(joined);
            } catch (WakeupException e) {
                LOG.info("{} stops", group);
            } catch (RuntimeException e) {
                trouble = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
                LOG.warn("{} begins again in {}: {}", group, RETRY, trouble);
                pause();
            } finally {
                consumer = null;
                leave(List.copyOf(partitions.keySet()));
            }
        }
    }

    private void poll(KafkaConsumer<byte[], byte[]> joined) {
        while (running) {
            joined.poll(sharing.rest()).forEach(this::take);
            for (TopicPartition assigned : joined.assignment()) {
                S share = partitions.get(assigned.partition());
                if (share != null) {
                    share.readTo(joined.position(assigned));
                }
            }
            sharing.turn(partitions.values());
            trouble = null;
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        S share = partitions.get(record.partition());
        if (share != null) {
            share.take(record);
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> gained) {
        KafkaConsumer<byte[], byte[]> joined = consumer;
        if (joined == null || gained.isEmpty()) {
            return;
        }
        joined.seekToBeginning(gained);
        Map<TopicPartition, Long> ends = joined.endOffsets(gained);
        for (TopicPartition each : gained) {
            int number = each.partition();
            partitions.put(number, sharing.gained(number, ends.getOrDefault(each, 0L)));
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> gone) {
        leave(gone.stream().map(TopicPartition::partition).toList());
    }

    private void leave(List<Integer> numbers) {
        Map<Integer, S> left = new TreeMap<>(partitions);
        left.keySet().retainAll(numbers);
        partitions.keySet().removeAll(left.keySet());
        left.keySet().forEach(sharing::losing);
        left.values().forEach(Share::closing);
        left.values().forEach(Share::close);
    }

    private void pause() {
        try {
            stopped.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
