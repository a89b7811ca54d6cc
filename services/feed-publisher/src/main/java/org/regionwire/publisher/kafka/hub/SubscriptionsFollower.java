package org.regionwire.publisher.kafka.hub;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.regionwire.messaging.following.Followed;
import org.regionwire.messaging.following.TopicFollower;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.publisher.hub.Subscribers;
import org.regionwire.schemas.catalogue.Topics;

/** Knows all subscriptions, whoever serves them. */
public final class SubscriptionsFollower implements Followed {

    private final HubCodec codec;
    private final Subscribers subscribers;

    private SubscriptionsFollower(HubCodec codec, Subscribers subscribers) {
        this.codec = codec;
        this.subscribers = subscribers;
    }

    /**
     * @param client unique among all running programs
     */
    public static TopicFollower follow(
            KafkaSettings kafka, String client, RegistrySchemas schemas, Subscribers subscribers) {
        return new TopicFollower(
                List.of(Topics.WEBSUB_SUBSCRIPTIONS),
                kafka,
                client + "-all",
                new SubscriptionsFollower(new HubCodec(schemas), subscribers));
    }

    @Override
    public void take(List<ConsumerRecord<byte[], byte[]>> records) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            codec.subscription(record, subscribers::put, subscribers::remove);
        }
    }
}
