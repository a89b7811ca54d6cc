package org.regionwire.publisher.positions;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How much of the articles a view holds.
 *
 * @param topicId of articles.published; a topic that was made anew has another
 * @param offsets next one of each partition
 */
public record Position(String topicId, Map<Integer, Long> offsets) {

    public Position {
        offsets = Map.copyOf(offsets);
    }

    /** Whether whoever stands here knows all that stands there; of another topic nothing can. */
    public boolean covers(Position there) {
        return !topicId.equals(there.topicId)
                || there.offsets.entrySet().stream()
                        .allMatch(
                                each -> offsets.getOrDefault(each.getKey(), 0L) >= each.getValue());
    }

    /** Next offset of a partition; 0 where nothing was read of it. */
    public long next(int partition) {
        return offsets.getOrDefault(partition, 0L);
    }

    /** The partitions of which something was read, the lowest first. */
    public SortedSet<Integer> partitions() {
        return new TreeSet<>(offsets.keySet());
    }

    /**
     * Where somebody stands who began here, goes to the end partition by partition, and has just
     * read this record.
     */
    public Position passed(RecordAt record, Position end) {
        Map<Integer, Long> passed = new TreeMap<>(offsets);
        for (int partition : end.partitions().headSet(record.partition())) {
            passed.merge(partition, end.next(partition), Math::max);
        }
        passed.put(record.partition(), record.offset() + 1);
        return new Position(topicId, passed);
    }

    /** As topicId 0:12 1:7, for a record. */
    public byte[] bytes() {
        String text =
                new TreeMap<>(offsets)
                        .entrySet().stream()
                                .map(each -> " " + each.getKey() + ":" + each.getValue())
                                .collect(Collectors.joining());
        return (topicId + text).getBytes(US_ASCII);
    }

    /**
     * @throws IllegalArgumentException when these are no bytes of a position
     */
    public static Position of(byte[] bytes) {
        String[] parts = new String(bytes, US_ASCII).split(" ", -1);
        Map<Integer, Long> offsets = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split(":", 2);
            if (pair.length != 2) {
                throw new IllegalArgumentException("no position: " + parts[i]);
            }
            offsets.put(Integer.valueOf(pair[0]), Long.valueOf(pair[1]));
        }
        return new Position(parts[0], offsets);
    }
}
