package org.regionwire.schemas.catalogue;

/** Names of the topics; {@link TopicCatalogue} says how each is kept. */
public final class Topics {

    public static final String DOCUMENTS = "documents";
    public static final String DOCUMENTS_CUTS = "documents.cuts";
    public static final String ARTICLES_INGESTED = "articles.ingested";
    public static final String ARTICLES_ENRICHED = "articles.enriched";
    public static final String ARTICLES_CATEGORIZED = "articles.categorized";
    public static final String ARTICLES_RULINGS = "articles.rulings";
    public static final String ARTICLES_PUBLISHED = "articles.published";
    public static final String DEAD_LETTERS_HANDLED = "dead-letters.handled";
    public static final String PROVIDERS = "providers";
    public static final String SOURCES = "sources";
    public static final String SOURCES_STATE = "sources.state";
    public static final String WEBSUB_SUBSCRIPTIONS = "websub.subscriptions";
    public static final String WEBSUB_DELIVERIES = "websub.deliveries";
    public static final String PARTNERS = "partners";
    public static final String RECEIPTS = "receipts";

    /** The gate's memory, for Kafka Streams, which gives it this name. */
    public static final String GATE_FENCE_CHANGELOG = "feed-publisher.gate-fence-changelog";

    /** Articles under embargo. */
    public static final String GATE_WAITING_CHANGELOG = "feed-publisher.gate-waiting-changelog";

    /** Times at which articles are to be taken down. */
    public static final String GATE_EXPIRING_CHANGELOG = "feed-publisher.gate-expiring-changelog";

    private Topics() {}

    /** Where {@code service} puts the records of {@code topic} that it cannot handle. */
    public static String deadLetters(String topic, String service) {
        return topic + "." + service + ".dlt";
    }
}
