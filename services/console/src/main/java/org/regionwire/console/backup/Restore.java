package org.regionwire.console.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.TopicPartition;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.RegistryHttp;
import org.regionwire.schemas.catalogue.TopicCatalogue;

/** Writes a backup into an empty broker and an empty registry. */
final class Restore {

    private final Connection connection;
    private final Consumer<String> progress;

    Restore(Connection connection, Consumer<String> progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /**
     * @param folder of a backup that is whole
     * @param replication copies of each partition
     * @param transactionalId unique among all running programs
     */
    void write(Path folder, Manifest manifest, int replication, String transactionalId)
            throws IOException, InterruptedException, ExecutionException {
        RegisteredSchemas schemas = BackupFolder.schemas(folder);
        try (Admin admin = connection.admin();
                RegistryHttp http = new RegistryHttp(connection.registry())) {
            EmptyWire wire = new EmptyWire(admin, TopicCatalogue.load());
            RegistryCopy registry = new RegistryCopy(http);
            wire.require(manifest.topics());
            requireEmpty(registry, schemas);
            SchemaIds ids = new SchemaIds(registry.write(schemas));
            wire.create(replication);
            Map<TopicPartition, Long> starts = new HashMap<>();
            try (Refill refill = new Refill(connection, admin, ids, transactionalId)) {
                for (Manifest.Topic topic : manifest.topics()) {
                    progress.accept(
                            "writing %s, %,d records".formatted(topic.name(), topic.records()));
                    starts.putAll(write(refill, folder, topic));
                }
            }
            wire.beginAt(starts);
            wire.keepAsCatalogued();
            Groups.write(admin, notBefore(starts, BackupFolder.groups(folder)));
        }
    }

    private static void requireEmpty(RegistryCopy registry, RegisteredSchemas schemas)
            throws IOException, InterruptedException {
        List<String> there = new ArrayList<>(registry.subjects());
        there.retainAll(schemas.subjects().stream().map(RegisteredSchemas.Subject::name).toList());
        if (!there.isEmpty()) {
            throw new IllegalStateException(
                    "the registry has the wire's schemas already (%s): restore into a new registry"
                            .formatted(String.join(", ", there)));
        }
    }

    /** Where each partition is to begin. */
    private static Map<TopicPartition, Long> write(Refill refill, Path folder, Manifest.Topic topic)
            throws IOException, InterruptedException, ExecutionException {
        List<PartitionRefill> partitions = new ArrayList<>();
        try {
            for (Manifest.Partition partition : topic.partitions()) {
                partitions.add(new PartitionRefill(topic.name(), partition, folder));
            }
            refill.write(partitions);
            Map<TopicPartition, Long> starts = new HashMap<>();
            partitions.forEach(p -> starts.put(p.partition(), p.lead()));
            return starts;
        } finally {
            for (PartitionRefill partition : partitions) {
                partition.close();
            }
        }
    }

    /** A group that had not read what is gone by now goes on with what is there. */
    private static List<GroupOffset> notBefore(
            Map<TopicPartition, Long> starts, List<GroupOffset> offsets) {
        return offsets.stream()
                .map(
                        o ->
                                new GroupOffset(
                                        o.group(),
                                        o.topic(),
                                        o.partition(),
                                        Math.max(
                                                o.offset(),
                                                starts.getOrDefault(
                                                        new TopicPartition(
                                                                o.topic(), o.partition()),
                                                        0L)),
                                        o.metadata()))
                .toList();
    }
}
