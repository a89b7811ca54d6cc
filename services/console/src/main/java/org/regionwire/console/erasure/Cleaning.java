package org.regionwire.console.erasure;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.console.erasure.Findings.Held;

/** Waits until the broker's cleaner has passed, and lets it pass. */
final class Cleaning {

    /** The cleaner looks for work every 15 s, by default. */
    private static final Duration TICK_EVERY = Duration.ofSeconds(5);

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /** The copies on other brokers are cleaned there; nobody can read those to see it. */
    private static final Duration FOLLOWERS = Duration.ofMinutes(1);

    private final TopicReader everything;
    private final Nulls nulls;
    private final Admin admin;
    private final Consumer<String> progress;

    Cleaning(TopicReader everything, Nulls nulls, Admin admin, Consumer<String> progress) {
        this.everything = everything;
        this.nulls = nulls;
        this.admin = admin;
        this.progress = progress;
    }

    /**
     * Returns when none of the records stands any more and the broker has deleted the files that it
     * replaced, or the time is over.
     *
     * @return those that still stand
     */
    List<Held> await(List<Held> held, Duration patience)
            throws InterruptedException, ExecutionException {
        Set<TopicPartition> partitions =
                held.stream().map(Held::partition).collect(Collectors.toSet());
        Duration followers = isCopied(partitions) ? FOLLOWERS : Duration.ZERO;
        List<Held> left = held;
        long start = System.nanoTime();
        while (!left.isEmpty() && since(start).compareTo(patience) < 0) {
            tick(partitions);
            left = awaitUntilTick(left);
            progress.accept(
                    "the cleaner has taken %d of %d records"
                            .formatted(held.size() - left.size(), held.size()));
        }
        for (long clean = System.nanoTime(); since(clean).compareTo(followers) < 0; ) {
            tick(partitions);
            Thread.sleep(TICK_EVERY);
        }
        Thread.sleep(CompactedTopics.FILE_DELETE.multipliedBy(2));
        return left;
    }

    /** The segment must be old enough to be closed by the tick. */
    private void tick(Set<TopicPartition> partitions) throws InterruptedException {
        Thread.sleep(CompactedTopics.SEGMENT.plusMillis(200));
        nulls.tick(partitions);
    }

    private List<Held> awaitUntilTick(List<Held> held) throws InterruptedException {
        List<Held> left = held;
        long start = System.nanoTime();
        while (!left.isEmpty() && since(start).compareTo(TICK_EVERY) < 0) {
            Thread.sleep(LOOK_EVERY);
            left = left.stream().filter(record -> everything.stands(record.place())).toList();
        }
        return left;
    }

    private boolean isCopied(Set<TopicPartition> partitions)
            throws InterruptedException, ExecutionException {
        Set<String> topics =
                partitions.stream().map(TopicPartition::topic).collect(Collectors.toSet());
        return admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .anyMatch(partition -> partition.replicas().size() > 1);
    }

    private static Duration since(long startNanos) {
        return Duration.ofNanos(System.nanoTime() - startNanos);
    }
}
