package org.regionwire.pipeline.faults;

import java.util.Arrays;
import java.util.Optional;
import org.regionwire.schemas.catalogue.Topics;

/** The topics that an article passes, in the order of the flow. */
enum Hop {
    INGESTED(Topics.ARTICLES_INGESTED),
    ENRICHED(Topics.ARTICLES_ENRICHED),
    CATEGORIZED(Topics.ARTICLES_CATEGORIZED),
    PUBLISHED(Topics.ARTICLES_PUBLISHED);

    private final String topic;

    Hop(String topic) {
        this.topic = topic;
    }

    String topic() {
        return topic;
    }

    static Optional<Hop> of(String topic) {
        return Arrays.stream(values()).filter(hop -> hop.topic.equals(topic)).findFirst();
    }
}
