package org.regionwire.publisher.article;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one feed covers: a region with all below it, a topic with all below it, or what is about
 * both.
 *
 * @param region GB/T 2260 code, 000000 for the nation, or world; null for a topic everywhere
 * @param topic digits of an IPTC Media Topic: 04000000; null for a region whatever the topic
 */
public record Section(@Nullable String region, @Nullable String topic) {

    /** Between region and topic. */
    public static final String SEPARATOR = "/";

    /** What the key of a topic everywhere begins with. */
    public static final String TOPICS = "topic" + SEPARATOR;

    private static final String LOCAL = "local" + SEPARATOR;

    public Section {
        if (region == null && topic == null) {
            throw new IllegalArgumentException("a section has a region or a topic");
        }
    }

    public static Section region(String code) {
        return new Section(code, null);
    }

    public static Section topic(String code) {
        return new Section(null, code);
    }

    /** Those of each region, of each topic, and of each region with each topic. */
    static Set<Section> all(Set<String> regions, Set<String> topics) {
        Set<Section> all = new LinkedHashSet<>();
        regions.forEach(region -> all.add(region(region)));
        topics.forEach(topic -> all.add(topic(topic)));
        regions.forEach(region -> topics.forEach(topic -> all.add(new Section(region, topic))));
        return all;
    }

    /** Another one for every section, without blanks: 610300, topic/04000000, 610300/04000000. */
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
}
