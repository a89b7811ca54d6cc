package org.regionwire.console.whereabouts;

import org.regionwire.schemas.catalogue.Topics;

/** The topics that an article goes through, in the order of the flow, and who reads each. */
enum Stage {
    INGESTED(Topics.ARTICLES_INGESTED, "enrichment", "enrichment"),
    ENRICHED(Topics.ARTICLES_ENRICHED, "categorization", "categorization"),
    CATEGORIZED(Topics.ARTICLES_CATEGORIZED, "feed-publisher's gate", "feed-publisher.gate"),
    PUBLISHED(Topics.ARTICLES_PUBLISHED, "the views", "");

    private final String topic;
    private final String reader;
    private final String group;

    Stage(String topic, String reader, String group) {
        this.topic = topic;
        this.reader = reader;
        this.group = group;
    }

    String topic() {
        return topic;
    }

    /** Who has the article next, in words. */
    String reader() {
        return reader;
    }

    /** Consumer group of who has it next; empty behind the last. */
    String group() {
        return group;
    }
}
