package org.regionwire.console.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Place;
import org.regionwire.schemas.CutArticle;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.catalogue.Topics;

/**
 * What the topics hold of an article.
 *
 * @param isKnown whether any topic names it at all, with text or without
 * @param held every record that has text of it
 * @param cuts the latest cuts of each document that has it
 * @param looked how many records of each topic were looked at
 */
record Findings(
        boolean isKnown, List<Held> held, List<Cut> cuts, SortedMap<String, Integer> looked) {

    /**
     * A record that has text of the article.
     *
     * @param key as it stands; null when it has none
     */
    record Held(Place place, @Nullable ByteBuffer key) {

        TopicPartition partition() {
            return new TopicPartition(place.topic(), place.partition());
        }
    }

    /** The cuts of one document and the headers that they were written with. */
    record Cut(DocumentCuts cuts, Headers headers) {}

    Findings {
        held = List.copyOf(held);
        cuts = List.copyOf(cuts);
        looked = new TreeMap<>(looked);
    }

    boolean isClean() {
        return held.isEmpty();
    }

    /** How many records with text each topic has that was looked through. */
    SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        looked.keySet().forEach(topic -> counts.put(topic, 0));
        held.forEach(record -> counts.merge(record.place().topic(), 1, Integer::sum));
        return counts;
    }

    Set<String> topics() {
        return held.stream()
                .map(record -> record.place().topic())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Keys of the documents that have it. */
    Set<String> originals() {
        return held.stream()
                .filter(record -> record.place().topic().equals(Topics.DOCUMENTS))
                .map(Held::key)
                .filter(Objects::nonNull)
                .map(key -> UTF_8.decode(key.duplicate()).toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Other articles whose original goes with this one's: they were cut from the same page. */
    List<CutArticle> neighbours(String uri) {
        return cuts.stream().flatMap(cut -> CutsText.others(cut.cuts(), uri).stream()).toList();
    }
}
