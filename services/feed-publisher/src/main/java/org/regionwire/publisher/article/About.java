package org.regionwire.publisher.article;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is about a region with all below it, a topic with all below it, or both.
 *
 * @param region GB/T 2260 code, 000000 for the nation, or world; null for a topic everywhere
 * @param topic digits of an IPTC Media Topic: 04000000; null for a region whatever the topic
 */
public record About(@Nullable String region, @Nullable String topic) implements Section {

    /** What the key of a topic everywhere begins with. */
    public static final String TOPICS = "topic" + SEPARATOR;

    private static final String LOCAL = "local" + SEPARATOR;
    private static final int LONGEST_CODE = 32;

    public About {
        if (region == null && topic == null) {
            throw new IllegalArgumentException("a section has a region or a topic");
        }
        check(region);
        check(topic);
    }

    /** Those of each region, of each topic, and of each region with each topic. */
    static Set<About> all(Set<String> regions, Set<String> topics) {
        Set<About> all = new LinkedHashSet<>();
        regions.forEach(region -> all.add(Section.region(region)));
        topics.forEach(topic -> all.add(Section.topic(topic)));
        regions.forEach(region -> topics.forEach(topic -> all.add(new About(region, topic))));
        return all;
    }

    /** 610300, topic/04000000, 610300/04000000. */
    @Override
    public String key() {
        if (topic == null) {
            return String.valueOf(region);
        }
        return (region == null ? TOPICS : region + SEPARATOR) + topic;
    }

    /** Likewise of the section where papers of its own region go first: not of one without. */
    public String localKey() {
        return region == null ? key() : LOCAL + key();
    }

    /** Whether an article of a publication that is at home there is the section's own. */
    public boolean isHome(@Nullable String home) {
        return region != null && region.equals(home);
    }

    static void check(@Nullable String code) {
        if (code != null && (code.isBlank() || code.length() > LONGEST_CODE)) {
            throw new IllegalArgumentException("no code of a region or topic: " + code);
        }
    }
}
