package org.regionwire.console.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.Place;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;

/**
 * Sends letters back and remembers what became of them. Both are one transaction: a letter that was
 * sent back is known to be, and one that is known to be was.
 */
final class HandledTopic implements AutoCloseable {

    /** Letters of one transaction: far less than its ten seconds' worth. */
    private static final int AT_ONCE = 100;

    private final KafkaProducer<byte[], byte[]> producer;

    HandledTopic(Connection connection) {
        this.producer = connection.transactionalProducer("console-" + UUID.randomUUID());
        producer.initTransactions();
    }

    /**
     * @param done is told the number of letters that are done so far
     */
    void handle(List<Letter> letters, Handling handling, Consumer<Integer> done) {
        for (int start = 0; start < letters.size(); start += AT_ONCE) {
            int end = Math.min(letters.size(), start + AT_ONCE);
            commit(letters.subList(start, end), handling);
            done.accept(end);
        }
    }

    private void commit(List<Letter> letters, Handling handling) {
        producer.beginTransaction();
        try {
            for (Letter letter : letters) {
                if (handling.how() == Handling.How.REDRIVEN) {
                    producer.send(original(letter));
                }
                producer.send(
                        new ProducerRecord<>(
                                Topics.DEAD_LETTERS_HANDLED,
                                letter.says().place().toString().getBytes(UTF_8),
                                handling.toJson().getBytes(UTF_8)));
            }
            producer.commitTransaction();
        } catch (KafkaException e) {
            producer.close();
            throw new IllegalStateException(
                    "the broker does not take it, nothing of this batch was done: "
                            + e.getMessage(),
                    e);
        }
    }

    /** The record as it was: key, bytes, headers and partition, and a mark that it was redriven. */
    static ProducerRecord<byte[], byte[]> original(Letter letter) {
        Place origin = Objects.requireNonNull(letter.says().origin());
        List<Header> headers = new ArrayList<>();
        for (Header header : letter.record().headers()) {
            if (LetterHeaders.isOriginal(header.key())) {
                headers.add(header);
            }
        }
        String redrives = Integer.toString(letter.says().redrives() + 1);
        headers.add(new RecordHeader(HeaderNames.DEAD_REDRIVES, redrives.getBytes(UTF_8)));
        return new ProducerRecord<>(
                origin.topic(),
                origin.partition(),
                letter.record().key(),
                letter.record().value(),
                headers);
    }

    @Override
    public void close() {
        producer.close();
    }
}
