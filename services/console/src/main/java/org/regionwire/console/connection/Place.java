package org.regionwire.console.connection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where one record stands, written {@code topic/partition/offset}. */
public record Place(String topic, int partition, long offset) implements Comparable<Place> {

    private static final Pattern WRITTEN =
            Pattern.compile("([A-Za-z0-9._-]{1,249})/(\\d{1,9})[/@](\\d{1,18})");

    public Place {
        if (topic.isEmpty() || partition < 0 || offset < 0) {
            throw new IllegalArgumentException(
                    "no record stands at %s/%d/%d".formatted(topic, partition, offset));
        }
    }

    /** Reads {@code topic/partition/offset}, or {@code topic/partition@offset} as ingest has it. */
    public static Place parse(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "write the place of a record as topic/partition/offset, not " + text);
        }
        return new Place(
                matcher.group(1),
                Integer.parseInt(matcher.group(2)),
                Long.parseLong(matcher.group(3)));
    }

    @Override
    public int compareTo(Place other) {
        int byTopic = topic.compareTo(other.topic);
        int byPartition = byTopic == 0 ? Integer.compare(partition, other.partition) : byTopic;
        return byPartition == 0 ? Long.compare(offset, other.offset) : byPartition;
    }

    @Override
    @JsonValue
    public String toString() {
        return topic + "/" + partition + "/" + offset;
    }
}
