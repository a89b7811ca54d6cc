package org.regionwire.schemas.headers;

/**
 * Names of the headers on every record, values in UTF-8. The first block is CloudEvents' Kafka
 * binding in binary mode; a consumer can filter by the second without decoding.
 */
public final class HeaderNames {

    public static final String CE_SPECVERSION = "ce_specversion";
    public static final String CE_ID = "ce_id";
    public static final String CE_SOURCE = "ce_source";
    public static final String CE_TYPE = "ce_type";
    public static final String CE_SUBJECT = "ce_subject";
    public static final String CE_TIME = "ce_time";
    public static final String CONTENT_TYPE = "content-type";

    /** W3C Trace Context; goes with the article from the POST to the feed. */
    public static final String TRACEPARENT = "traceparent";

    /** Revision and run of the article, decimal. */
    public static final String REVISION = "regionwire-revision";

    public static final String RUN = "regionwire-run";

    /** true on the wire's own heartbeat, which is no news; no other record has it. */
    public static final String HEARTBEAT = "regionwire-heartbeat";

    /** usable, withheld or canceled; on articles.published. */
    public static final String STATUS = "regionwire-status";

    /** Public version, decimal; on articles.published. */
    public static final String VERSION = "regionwire-version";

    /** Region codes with all ancestors, parted by commas; on articles.published. */
    public static final String REGIONS = "regionwire-regions";

    /** On dead letters: what was wrong, in one sentence. */
    public static final String DEAD_CAUSE = "regionwire-dead-cause";

    /** On dead letters: the service that could not handle the record. */
    public static final String DEAD_SERVICE = "regionwire-dead-service";

    /**
     * On a record that an operator sent back: how often that was, decimal. It stays on the record
     * when that dies again.
     */
    public static final String DEAD_REDRIVES = "regionwire-redrives";

    /** On dead letters: how often handling was tried, decimal: once, and once for each redrive. */
    public static final String DEAD_ATTEMPTS = "regionwire-dead-attempts";

    /** On dead letters: where the record stood. */
    public static final String ORIGIN_TOPIC = "regionwire-origin-topic";

    public static final String ORIGIN_PARTITION = "regionwire-origin-partition";
    public static final String ORIGIN_OFFSET = "regionwire-origin-offset";

    /** On dead letters: the record's own timestamp, milliseconds since 1970. */
    public static final String ORIGIN_TIMESTAMP = "regionwire-origin-timestamp";

    private HeaderNames() {}
}
