package org.regionwire.pipeline.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.TransactionState;

/** Freezes an instance when the broker says that a transaction of it is open. */
final class Transactions {

    private static final String GATE = "feed-publisher.gate";
    private static final Pattern PROCESS_ID = Pattern.compile("\"processId\"\\s*:\\s*\"([^\"]+)\"");
    private static final int TRIES = 500;

    /** What was on its way to the broker when the instance was frozen has arrived by then. */
    private static final Duration ARRIVED = Duration.ofMillis(100);

    private Transactions() {}

    /**
     * @throws Unmet when it never was in a transaction
     */
    static void freezeInTheMiddle(Target target, String instance) {
        String prefix = prefix(target, instance);
        try (Admin admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                target.bootstrapServers()))) {
            for (int i = 0; i < TRIES; i++) {
                target.freeze(instance);
                if (isOpen(admin, prefix)) {
                    Moment.of(ARRIVED);
                    if (isOpen(admin, prefix)) {
                        return;
                    }
                }
                target.thaw(instance);
                Moment.of(Duration.ofMillis(7 + i % 13));
            }
        }
        throw new Unmet("%s was never seen in a transaction".formatted(instance));
    }

    private static boolean isOpen(Admin admin, String prefix) {
        try {
            var ongoing =
                    new ListTransactionsOptions().filterStates(Set.of(TransactionState.ONGOING));
            return admin.listTransactions(ongoing).all().get().stream()
                    .anyMatch(transaction -> transaction.transactionalId().startsWith(prefix));
        } catch (ExecutionException e) {
            throw new Unmet("transactions cannot be listed: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How the transactional ids of an instance begin. */
    private static String prefix(Target target, String instance) {
        String service = instance.replaceFirst("-\\d+$", "");
        return service.equals("gate")
                ? GATE + "-" + processId(target.folder(instance))
                : service + "-" + instance + "-";
    }

    /** Kafka Streams draws a name for each state folder and keeps it there. */
    private static String processId(Path folder) {
        try (var files = Files.walk(folder)) {
            Path file =
                    files.filter(path -> path.endsWith("kafka-streams-process-metadata"))
                            .findFirst()
                            .orElseThrow(() -> new Unmet("no process id in " + folder));
            Matcher found = PROCESS_ID.matcher(Files.readString(file));
            if (!found.find()) {
                throw new Unmet("no process id in " + file);
            }
            return found.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(folder, e), e);
        }
    }
}
