package org.regionwire.publisher.kafka.hub;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.regionwire.messaging.following.Followed;
import org.regionwire.messaging.following.TopicFollower;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.publisher.hub.Subscribers;
import org.regionwire.publisher.receipts.Partners;
import org.regionwire.schemas.catalogue.Topics;

/** Knows all subscriptions, whoever serves them, and all partners. */
public final class HubFollower implements Followed {

    private final HubCodec codec;
    private final Subscribers subscribers;
    private final Partners partners;

    private HubFollower(HubCodec codec, Subscribers subscribers, Partners partners) {
        this.codec = codec;
        this.subscribers = subscribers;
        this.partners = partners;
    }

    /**
     * @param client unique among all running programs
     */
    public static TopicFollower follow(
            KafkaSettings kafka,
            String client,
            RegistrySchemas schemas,
            Subscribers subscribers,
            Partners partners) {
        return new TopicFollower(
                List.of(Topics.WEBSUB_SUBSCRIPTIONS, Topics.PARTNERS),
                kafka,
                client + "-all",
                new HubFollower(new HubCodec(schemas), subscribers, partners));
    }

    @Override
    public void take(List<ConsumerRecord<byte[], byte[]>> records) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            if (record.topic().equals(Topics.PARTNERS)) {
                codec.partner(record, partners::put, partners::remove);
            } else {
                codec.subscription(record, subscribers::put, subscribers::remove);
            }
        }
    }
}
