package org.regionwire.console.whereabouts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Place;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.console.deadletters.DeadLetter;
import org.regionwire.console.deadletters.DeadLetterTopics;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.Ruling;
import org.regionwire.schemas.TextRights;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.SchemaLookup;
import org.regionwire.schemas.wireformat.WireDecoder;

/** Looks uris up in the topics, each in the one partition where its key is. */
final class WireSearch {

    private final TopicReader reader;
    private final WireDecoder<DocumentCuts> cuts;
    private final WireDecoder<Ruling> rulings;
    private final WireDecoder<CategorizedArticle> categorized;

    WireSearch(TopicReader reader, SchemaLookup schemas) {
        this.reader = reader;
        this.cuts = new WireDecoder<>(DocumentCuts.class, schemas);
        this.rulings = new WireDecoder<>(Ruling.class, schemas);
        this.categorized = new WireDecoder<>(CategorizedArticle.class, schemas);
    }

    /** The latest cut of a document; empty when the uri is no document's. */
    Optional<DocumentCuts> document(String uri) {
        DocumentCuts[] last = {null};
        reader.read(
                List.of(reader.partition(Topics.DOCUMENTS_CUTS, uri)),
                record -> {
                    if (TopicReader.key(record).equals(uri)) {
                        last[0] = decoded(record, cuts);
                    }
                });
        return Optional.ofNullable(last[0]);
    }

    /** What the topics have of each article, in the order of the uris. */
    List<Trail> articles(Collection<String> uris) {
        Set<String> wanted = new LinkedHashSet<>(uris);
        Map<String, List<Sighting>> sightings = new HashMap<>();
        for (Stage stage : Stage.values()) {
            reader.read(
                    partitions(stage.topic(), wanted),
                    record -> {
                        String uri = TopicReader.key(record);
                        if (wanted.contains(uri)) {
                            sighting(stage, record).ifPresent(s -> add(sightings, uri, s));
                        }
                    });
        }
        Map<String, RulingSeen> ruled = rulings(wanted);
        Map<String, List<DeadLetter>> dead = deadLetters(wanted);
        return wanted.stream()
                .map(
                        uri ->
                                new Trail(
                                        uri,
                                        sightings.getOrDefault(uri, List.of()),
                                        dead.getOrDefault(uri, List.of()),
                                        ruled.get(uri)))
                .toList();
    }

    private Map<String, List<DeadLetter>> deadLetters(Set<String> wanted) {
        Map<String, List<DeadLetter>> dead = new HashMap<>();
        DeadLetterTopics topics = new DeadLetterTopics(reader);
        for (String topic : DeadLetterTopics.names()) {
            topics.read(
                    partitions(topic, wanted),
                    letter -> {
                        if (wanted.contains(letter.key())) {
                            add(dead, letter.key(), letter);
                        }
                    });
        }
        dead.values().forEach(letters -> letters.sort(Comparator.comparing(DeadLetter::at)));
        return dead;
    }

    private Map<String, RulingSeen> rulings(Set<String> wanted) {
        Map<String, RulingSeen> ruled = new HashMap<>();
        reader.read(
                partitions(Topics.ARTICLES_RULINGS, wanted),
                record -> {
                    Ruling ruling = decoded(record, rulings);
                    if (ruling != null && wanted.contains(ruling.getUri())) {
                        ruled.put(
                                ruling.getUri(),
                                new RulingSeen(
                                        place(record),
                                        ruling.getKind().toString(),
                                        ruling.getMadeBy(),
                                        ruling.getMadeAt(),
                                        ruling.getReason()));
                    }
                });
        return ruled;
    }

    private Optional<Sighting> sighting(Stage stage, ConsumerRecord<byte[], byte[]> record) {
        boolean erased = record.value() == null;
        if (erased && stage != Stage.PUBLISHED) {
            return Optional.empty();
        }
        return Optional.of(
                new Sighting(
                        stage,
                        place(record),
                        Instant.ofEpochMilli(record.timestamp()),
                        number(record, HeaderNames.REVISION),
                        number(record, HeaderNames.RUN),
                        erased ? "erased" : TopicReader.header(record, HeaderNames.STATUS),
                        stage == Stage.PUBLISHED ? (int) number(record, HeaderNames.VERSION) : null,
                        stage == Stage.CATEGORIZED ? terms(record) : Terms.NONE));
    }

    private Terms terms(ConsumerRecord<byte[], byte[]> record) {
        CategorizedArticle article = decoded(record, categorized);
        return article == null
                ? Terms.NONE
                : new Terms(
                        article.getArticle().getEmbargoedUntil(),
                        article.getArticle().getExpires(),
                        article.getArticle().getTextRights() != TextRights.none);
    }

    private static <T extends SpecificRecord> @Nullable T decoded(
            ConsumerRecord<byte[], byte[]> record, WireDecoder<T> decoder) {
        try {
            return record.value() == null ? null : decoder.decode(record.value());
        } catch (CorruptRecordException e) {
            return null; // Its dead letter says so; here it only is nothing of the article's.
        }
    }

    private List<TopicPartition> partitions(String topic, Set<String> keys) {
        return keys.stream().map(key -> reader.partition(topic, key)).distinct().toList();
    }

    private static Place place(ConsumerRecord<byte[], byte[]> record) {
        return new Place(record.topic(), record.partition(), record.offset());
    }

    private static long number(ConsumerRecord<byte[], byte[]> record, String header) {
        String text = TopicReader.header(record, header);
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private static <T> void add(Map<String, List<T>> lists, String uri, T item) {
        lists.computeIfAbsent(uri, _ -> new ArrayList<>()).add(item);
    }
}
