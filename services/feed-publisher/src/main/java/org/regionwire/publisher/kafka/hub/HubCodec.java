package org.regionwire.publisher.kafka.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.registry.WireEncoder;
import org.regionwire.publisher.hub.Ledger;
import org.regionwire.publisher.hub.Progress;
import org.regionwire.publisher.hub.Subscription;
import org.regionwire.publisher.receipts.Partner;
import org.regionwire.schemas.Delivery;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.RegistryUnavailableException;
import org.regionwire.schemas.wireformat.WireDecoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and writes the records of the hub. What cannot be read is passed over. */
final class HubCodec {

    private static final Logger LOG = LoggerFactory.getLogger(HubCodec.class);

    private final WireEncoder encoder;
    private final WireDecoder<org.regionwire.schemas.Subscription> subscriptions;
    private final WireDecoder<Delivery> deliveries;
    private final WireDecoder<org.regionwire.schemas.Partner> partners;

    HubCodec(RegistrySchemas schemas) {
        this.encoder = new WireEncoder(schemas);
        this.subscriptions = new WireDecoder<>(org.regionwire.schemas.Subscription.class, schemas);
        this.deliveries = new WireDecoder<>(Delivery.class, schemas);
        this.partners = new WireDecoder<>(org.regionwire.schemas.Partner.class, schemas);
    }

    static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), UTF_8);
    }

    /**
     * Hands over what the record says of a subscription: what it is now, or that it is no more.
     *
     * @throws RegistryUnavailableException when its schema cannot be had now
     */
    void subscription(
            ConsumerRecord<byte[], byte[]> record,
            Consumer<Subscription> set,
            Consumer<String> ended) {
        if (record.value() == null) {
            ended.accept(key(record));
        } else {
            read(record, value -> HubMapper.toDomain(subscriptions.decode(value)))
                    .filter(each -> each.key().equals(key(record)))
                    .ifPresent(set);
        }
    }

    /** Likewise of how far one has been served, by its key. */
    void progress(
            ConsumerRecord<byte[], byte[]> record,
            BiConsumer<String, Progress> set,
            Consumer<String> ended) {
        if (record.value() == null) {
            ended.accept(key(record));
        } else {
            read(record, value -> HubMapper.toDomain(deliveries.decode(value)))
                    .ifPresent(each -> set.accept(key(record), each));
        }
    }

    /** Likewise of a partner, by its uri. */
    void partner(
            ConsumerRecord<byte[], byte[]> record,
            BiConsumer<String, Partner> set,
            Consumer<String> ended) {
        if (record.value() == null) {
            ended.accept(key(record));
        } else {
            read(record, value -> HubMapper.toDomain(partners.decode(value)))
                    .ifPresent(each -> set.accept(key(record), each));
        }
    }

    private interface Reading<T> {
        T of(byte[] value);
    }

    private static <T> Optional<T> read(ConsumerRecord<byte[], byte[]> record, Reading<T> reading) {
        try {
            return Optional.of(reading.of(record.value()));
        } catch (RegistryUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            // Whatever one record does, the next ones are still to be read.
            LOG.warn("{} of {} is skipped: {}", record.topic(), key(record), e.getMessage());
            return Optional.empty();
        }
    }

    List<ProducerRecord<byte[], byte[]>> records(List<Ledger.Change> changes) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (Ledger.Change change : changes) {
            switch (change) {
                case Ledger.Change.Progressed(Subscription subscription, Progress progress) ->
                        records.add(
                                record(
                                        Topics.WEBSUB_DELIVERIES,
                                        change.key(),
                                        HubMapper.toWire(subscription, progress)));
                case Ledger.Change.Ended(String key) -> {
                    records.add(record(Topics.WEBSUB_SUBSCRIPTIONS, key, null));
                    records.add(record(Topics.WEBSUB_DELIVERIES, key, null));
                }
                case Ledger.Change.Forgotten(String key) ->
                        records.add(record(Topics.WEBSUB_DELIVERIES, key, null));
            }
        }
        return records;
    }

    private ProducerRecord<byte[], byte[]> record(
            String topic, String key, @Nullable SpecificRecord value) {
        return new ProducerRecord<>(
                topic, key.getBytes(UTF_8), value == null ? null : encoder.encode(topic, value));
    }
}
