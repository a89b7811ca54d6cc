package org.regionwire.messaging.stage;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.registry.WireEncoder;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.RegistryUnavailableException;
import org.regionwire.schemas.wireformat.WireDecoder;

/** Maps one record by itself, so that a bad one costs the others of its batch nothing. */
final class RecordMapper<I extends SpecificRecord, O extends SpecificRecord> {

    private static final int LONGEST_CAUSE = 500;

    private final Stage<I, O> stage;
    private final WireDecoder<I> decoder;
    private final WireEncoder encoder;
    private final String deadLetters;
    private final int largestOutput;

    RecordMapper(Stage<I, O> stage, RegistrySchemas schemas, TopicCatalogue catalogue) {
        this.stage = stage;
        this.decoder = new WireDecoder<>(stage.input(), schemas);
        this.encoder = new WireEncoder(schemas);
        this.deadLetters = Topics.deadLetters(stage.from(), stage.service());
        this.largestOutput =
                catalogue
                        .topic(stage.to())
                        .map(TopicDefinition::largestMessage)
                        .orElseThrow(() -> new IllegalArgumentException("no topic " + stage.to()));
    }

    /**
     * @throws RegistryUnavailableException when it cannot be known yet what the record is
     */
    Mapped map(ConsumerRecord<byte[], byte[]> record) {
        try {
            return output(record);
        } catch (RegistryUnavailableException e) {
            throw e;
        } catch (CorruptRecordException e) {
            return deadLetter(record, DeadReason.CORRUPT, message(e));
        } catch (RuntimeException e) {
            return deadLetter(record, DeadReason.UNMAPPABLE, message(e));
        }
    }

    private Mapped output(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            throw new CorruptRecordException("a record of this topic has a key");
        }
        O output = stage.mapping().apply(decoder.decode(record.value()));
        byte[] value = encoder.encode(stage.to(), output);
        if (value.length > largestOutput) {
            // Sent to the broker it would be refused, and the whole batch with it, for ever.
            return deadLetter(
                    record,
                    DeadReason.TOO_LARGE,
                    "the output is %d bytes, %s takes %d"
                            .formatted(value.length, stage.to(), largestOutput));
        }
        return new Mapped.Output(
                new ProducerRecord<>(
                        stage.to(),
                        null,
                        record.key(),
                        value,
                        Headers.ofOutput(record, stage.service(), output)));
    }

    private Mapped deadLetter(
            ConsumerRecord<byte[], byte[]> record, DeadReason reason, String message) {
        String cause = message.substring(0, Math.min(message.length(), LONGEST_CAUSE));
        return new Mapped.DeadLetter(
                new ProducerRecord<>(
                        deadLetters,
                        null,
                        record.key(),
                        record.value(),
                        Headers.ofDeadLetter(record, stage.service(), cause)),
                reason,
                cause);
    }

    private static String message(RuntimeException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
