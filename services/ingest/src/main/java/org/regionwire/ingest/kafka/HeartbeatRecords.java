package org.regionwire.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Utils;
import org.regionwire.ingest.identity.ContentHash;
import org.regionwire.messaging.writing.Outbound;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;

/**
 * One heartbeat: a record for each partition, always under the same uris, so that compaction leaves
 * one of each. They go the way of an article and have text for the stages to read.
 */
final class HeartbeatRecords {

    static final String URI = "urn:regionwire:heartbeat:";
    static final String PROVIDER = "regionwire";

    private HeartbeatRecords() {}

    /**
     * @param partitions of every topic of articles
     */
    static List<Outbound> of(Instant now, int partitions, Map<String, String> trace) {
        return uris(partitions).values().stream().map(uri -> record(uri, now, trace)).toList();
    }

    /** The first number whose uri falls into a partition, by partition. */
    static SortedMap<Integer, String> uris(int partitions) {
        SortedMap<Integer, String> uris = new TreeMap<>();
        for (int number = 0; uris.size() < partitions; number++) {
            String uri = URI + number;
            uris.putIfAbsent(partition(uri, partitions), uri);
        }
        return uris;
    }

    /** As Kafka's producer chooses it by the key. */
    private static int partition(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8))) % partitions;
    }

    private static Outbound record(String uri, Instant now, Map<String, String> trace) {
        IngestedArticle beat =
                IngestedArticle.newBuilder()
                        .setUri(uri)
                        .setRevision(now.toEpochMilli())
                        .setContentHash(ContentHash.of(List.of(uri, now.toString())))
                        .setAcceptedAt(now)
                        .setProvider(PROVIDER)
                        .setHeadline("Heartbeat")
                        .setBodies(List.of(body(now)))
                        .setLanguage("en")
                        .setHeartbeat(true)
                        .build();
        Map<String, String> headers = new LinkedHashMap<>(trace);
        headers.put(HeaderNames.CE_SPECVERSION, "1.0");
        headers.put(HeaderNames.CE_ID, uri + "@" + beat.getRevision());
        headers.put(HeaderNames.CE_SOURCE, "/regionwire/" + Names.SERVICE);
        headers.put(HeaderNames.CE_TYPE, beat.getSchema().getFullName());
        headers.put(HeaderNames.CE_SUBJECT, uri);
        headers.put(HeaderNames.CE_TIME, now.toString());
        headers.put(HeaderNames.CONTENT_TYPE, "avro/binary");
        headers.put(HeaderNames.REVISION, Long.toString(beat.getRevision()));
        headers.put(HeaderNames.RUN, "0");
        headers.put(HeaderNames.HEARTBEAT, "true");
        return new Outbound(Topics.ARTICLES_INGESTED, uri, beat, headers);
    }

    private static Body body(Instant now) {
        return Body.newBuilder()
                .setContentType("text/plain")
                .setValue("The wire's own heartbeat of %s; no news.".formatted(now))
                .build();
    }
}
