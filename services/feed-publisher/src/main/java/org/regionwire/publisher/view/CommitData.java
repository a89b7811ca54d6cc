package org.regionwire.publisher.view;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands beside the documents in the same Lucene commit: lineage, the position in each
 * partition, and when it was written. So index and position cannot disagree.
 *
 * @param positions next offset of each partition
 */
record CommitData(Lineage lineage, SortedMap<Integer, Long> positions, Instant committedAt) {

    private static final String POSITION = "position.";
    private static final String COMMITTED_AT = "committedAt";

    Map<String, String> asMap() {
        Map<String, String> data = lineage.asCommitData();
        positions.forEach((partition, next) -> data.put(POSITION + partition, next.toString()));
        data.put(COMMITTED_AT, committedAt.toString());
        return data;
    }

    /** Empty when the data is of another lineage. */
    static Optional<CommitData> read(Map<String, String> data, Lineage expected) {
        if (!data.entrySet().containsAll(expected.asCommitData().entrySet())
                || !data.containsKey(COMMITTED_AT)) {
            return Optional.empty();
        }
        var positions = new TreeMap<Integer, Long>();
        data.forEach(
                (key, value) -> {
                    if (key.startsWith(POSITION)) {
                        positions.put(
                                Integer.valueOf(key.substring(POSITION.length())),
                                Long.valueOf(value));
                    }
                });
        return Optional.of(
                new CommitData(expected, positions, Instant.parse(data.get(COMMITTED_AT))));
    }
}
