package org.regionwire.console.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.LogEnds;
import org.regionwire.console.connection.RegistryHttp;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;
import org.regionwire.schemas.catalogue.Topics;

/** Writes topics, schemas and offsets of a running wire into a folder. */
final class Backup {

    private final Connection connection;
    private final Consumer<String> progress;
    private final TopicCatalogue catalogue = TopicCatalogue.load();

    Backup(Connection connection, Consumer<String> progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /**
     * @param folder that does not exist yet
     * @param compactedOnly without the records of topics that are kept for a while only
     */
    Manifest write(Path folder, boolean compactedOnly, Instant now)
            throws IOException, InterruptedException, ExecutionException {
        Path unfinished = BackupFolder.unfinished(folder);
        Files.createDirectories(unfinished);
        try {
            Manifest manifest = copy(unfinished, compactedOnly, now);
            manifest.write(unfinished);
            BackupFolder.finish(folder);
            return manifest;
        } catch (IOException | RuntimeException | InterruptedException | ExecutionException e) {
            BackupFolder.delete(unfinished);
            throw e;
        }
    }

    private Manifest copy(Path folder, boolean compactedOnly, Instant now)
            throws IOException, InterruptedException, ExecutionException {
        List<String> names = catalogue.topics().stream().map(TopicDefinition::name).toList();
        try (Admin admin = connection.admin();
                TopicReader reader = new TopicReader(connection, progress);
                RegistryHttp registry = new RegistryHttp(connection.registry())) {
            // First: at worst a record is read again, which the gate knows already.
            List<GroupOffset> groups = Groups.read(admin, names);
            List<Manifest.Topic> topics = new ArrayList<>();
            for (String name : CaptureOrder.of(names)) {
                progress.accept("reading " + name);
                if (name.equals(Topics.ARTICLES_PUBLISHED)) {
                    topics.addAll(
                            GateCopy.copy(
                                    reader, admin, folder, new GateMemory(connection.schemas())));
                } else if (compactedOnly && isKeptForAWhile(name)) {
                    topics.add(leftOut(reader, admin, name));
                } else {
                    topics.add(copy(reader, admin, folder, name));
                }
            }
            topics.sort(Comparator.comparingInt(topic -> names.indexOf(topic.name())));
            // Last: the schema of every record that was read is there.
            RegisteredSchemas schemas = new RegistryCopy(registry).read();
            return new Manifest(
                    Manifest.FORMAT,
                    now.toString(),
                    admin.describeCluster().clusterId().get(),
                    topics,
                    Map.of(
                            BackupFolder.REGISTRY,
                            BackupFolder.write(folder, BackupFolder.REGISTRY, schemas),
                            BackupFolder.GROUPS,
                            BackupFolder.write(folder, BackupFolder.GROUPS, groups)));
        }
    }

    private boolean isKeptForAWhile(String topic) {
        return catalogue.topic(topic).orElseThrow().retention() != null;
    }

    private static Manifest.Topic copy(TopicReader reader, Admin admin, Path folder, String topic)
            throws IOException, InterruptedException, ExecutionException {
        try (TopicCopy copy = new TopicCopy(reader, admin, folder, topic)) {
            copy.readOn();
            return copy.finish();
        }
    }

    /** Only where it ended: records name places in it, which must not become another record's. */
    private static Manifest.Topic leftOut(TopicReader reader, Admin admin, String topic)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, Long> ends = LogEnds.settled(admin, reader.partitions(topic));
        return new Manifest.Topic(
                topic,
                ends.entrySet().stream()
                        .map(
                                end ->
                                        new Manifest.Partition(
                                                end.getKey().partition(),
                                                end.getValue(),
                                                0,
                                                null,
                                                null))
                        .sorted(Comparator.comparingInt(Manifest.Partition::partition))
                        .toList());
    }
}
