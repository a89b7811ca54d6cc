package org.regionwire.console.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.regionwire.console.connection.Place;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;

/** Reads the dead letters of the catalogue's topics and what became of them. */
public final class DeadLetterTopics {

    private static final String ENDING = ".dlt";

    private final TopicReader reader;
    private final Map<Place, Handling> handled;

    public DeadLetterTopics(TopicReader reader) {
        this.reader = reader;
        this.handled = handled(reader);
    }

    public static Set<String> names() {
        return TopicCatalogue.load().topics().stream()
                .map(TopicDefinition::name)
                .filter(name -> name.endsWith(ENDING))
                .collect(toCollection(TreeSet::new));
    }

    /** The letters that are meant, oldest first. */
    List<Letter> find(Selection selection) {
        List<TopicPartition> partitions = new ArrayList<>();
        selection.among(names()).forEach(topic -> partitions.addAll(reader.partitions(topic)));
        List<Letter> found = new ArrayList<>();
        Consumer<ConsumerRecord<byte[], byte[]>> each =
                record -> {
                    if (isErased(record)) {
                        return;
                    }
                    DeadLetter letter = read(record);
                    if (selection.takes(letter)) {
                        found.add(new Letter(letter, record));
                    }
                };
        Instant since = selection.since();
        if (since == null) {
            reader.read(partitions, each);
        } else {
            reader.readSince(since, partitions, each);
        }
        found.sort(Comparator.comparing((Letter letter) -> letter.says().at()));
        return found;
    }

    /** Those in some partitions of dead-letter topics. */
    public void read(Collection<TopicPartition> partitions, Consumer<DeadLetter> each) {
        reader.read(
                partitions,
                record -> {
                    if (!isErased(record)) {
                        each.accept(read(record));
                    }
                });
    }

    /** A null that no service wrote: the mark of an erasure, and no letter. */
    private static boolean isErased(ConsumerRecord<byte[], byte[]> record) {
        return record.value() == null && TopicReader.header(record, HeaderNames.DEAD_CAUSE) == null;
    }

    private DeadLetter read(ConsumerRecord<byte[], byte[]> record) {
        Place place = new Place(record.topic(), record.partition(), record.offset());
        return LetterHeaders.read(
                place,
                TopicReader.key(record),
                Instant.ofEpochMilli(record.timestamp()),
                name -> TopicReader.header(record, name),
                handled.get(place));
    }

    private static Map<Place, Handling> handled(TopicReader reader) {
        Map<Place, Handling> handled = new HashMap<>();
        reader.read(
                reader.partitions(Topics.DEAD_LETTERS_HANDLED),
                record -> {
                    Place place;
                    try {
                        place = Place.parse(TopicReader.key(record));
                    } catch (IllegalArgumentException e) {
                        return; // Not the console's: whatever it is, it handles no letter.
                    }
                    handled.remove(place);
                    if (record.value() != null) {
                        Handling.parse(new String(record.value(), UTF_8))
                                .ifPresent(handling -> handled.put(place, handling));
                    }
                });
        return handled;
    }
}
