package org.regionwire.publisher.kafka;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.regionwire.publisher.view.Lineage;

/** Which topic of which broker this is: another one under the same name has another identity. */
final class TopicIdentity {

    private static final int TIMEOUT_MILLIS = 10_000;

    private TopicIdentity() {}

    static Lineage of(String topic, String bootstrapServers) throws InterruptedException {
        try (Admin admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrapServers,
                                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                TIMEOUT_MILLIS,
                                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                TIMEOUT_MILLIS / 2))) {
            String cluster = admin.describeCluster().clusterId().get();
            TopicDescription description =
                    admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
            Objects.requireNonNull(description, topic);
            return new Lineage(
                    cluster,
                    description.topicId().toString(),
                    description.partitions().size(),
                    AvroStored.fingerprint());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                throw new KafkaException(
                        "topic " + topic + " is missing: create the topics of the catalogue", e);
            }
            throw new KafkaException(String.valueOf(e.getCause()), e);
        }
    }
}
