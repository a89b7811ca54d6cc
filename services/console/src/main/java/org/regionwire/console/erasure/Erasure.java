package org.regionwire.console.erasure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.Place;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.console.connection.TopicValues;
import org.regionwire.console.deadletters.DeadLetter;
import org.regionwire.console.deadletters.DeadLetterTopics;
import org.regionwire.console.erasure.Findings.Held;

/** The steps of one erasure behind its ruling. */
final class Erasure implements AutoCloseable {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final Connection connection;
    private final Consumer<String> progress;
    private final String uri;
    private final TopicReader everything;
    private final TopicReader committed;
    private final Admin admin;
    private final TopicValues values;
    private final Passages passages = new Passages();

    Erasure(Connection connection, Consumer<String> progress, String uri) {
        this.connection = connection;
        this.progress = progress;
        this.uri = uri;
        this.everything = TopicReader.ofEverything(connection, progress);
        this.committed = new TopicReader(connection, progress);
        this.admin = connection.admin();
        this.values = new TopicValues(connection.schemas());
    }

    /**
     * @throws IllegalStateException when the uri is a document's
     */
    Findings look() {
        return TextSearch.look(everything, values, uri, passages);
    }

    /** Letters of other records that must be handled before: compaction would lose them. */
    List<DeadLetter> lettersInTheWay(Findings findings) {
        List<DeadLetter> letters = new ArrayList<>();
        DeadLetterTopics topics = new DeadLetterTopics(committed);
        DeadLetterTopics.names().stream()
                .filter(findings.topics()::contains)
                .forEach(topic -> topics.read(committed.partitions(topic), letters::add));
        Set<Place> held = findings.held().stream().map(Held::place).collect(Collectors.toSet());
        return MergedLetters.of(letters, held);
    }

    /**
     * Returns when all stages have read all, or the time is over.
     *
     * @return who has not, in words
     */
    List<String> awaitStages(Duration patience) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        List<String> behind = StagesBehind.look(committed, admin);
        while (!behind.isEmpty() && System.nanoTime() - start < patience.toNanos()) {
            progress.accept("waits: " + String.join(", ", behind));
            Thread.sleep(LOOK_AGAIN);
            behind = StagesBehind.look(committed, admin);
        }
        return behind;
    }

    /**
     * Takes the records out of their topics and returns when they are gone, or the time is over.
     * The topics' settings are put back then, and also when the program is told to end.
     */
    void purge(Findings findings, Duration patience)
            throws InterruptedException, ExecutionException {
        try (Nulls nulls = new Nulls(connection)) {
            nulls.replace(findings, uri);
            progress.accept("compacts " + String.join(", ", findings.topics()));
            try (CompactedTopics topics = CompactedTopics.compact(admin, findings.topics())) {
                Thread hook = new Thread(() -> putBack(topics), "put-back");
                Runtime.getRuntime().addShutdownHook(hook);
                new Cleaning(everything, nulls, admin, progress).await(findings.held(), patience);
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
        progress.accept("the topics are set as before");
    }

    private void putBack(CompactedTopics topics) {
        try {
            topics.close();
        } catch (InterruptedException | ExecutionException e) {
            progress.accept("the topics are not set as before: erase again, that mends it: " + e);
        }
    }

    @Override
    public void close() {
        everything.close();
        committed.close();
        admin.close();
    }
}
