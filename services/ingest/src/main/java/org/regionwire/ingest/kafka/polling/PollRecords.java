package org.regionwire.ingest.kafka.polling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.regionwire.ingest.documents.Erasures;
import org.regionwire.ingest.feeds.polling.LeftOut;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.feeds.taking.FeedArticle;
import org.regionwire.ingest.feeds.taking.Polled;
import org.regionwire.ingest.kafka.Names;
import org.regionwire.messaging.registry.WireEncoder;
import org.regionwire.messaging.tracing.Begun;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;

/** The records that one poll makes, all to be written in one transaction. */
final class PollRecords {

    /**
     * What is written.
     *
     * @param polled what it says: articles that may not be written are left out
     */
    record Batch(List<ProducerRecord<byte[], byte[]>> records, Polled polled) {}

    private final WireEncoder encoder;
    private final Erasures erasures;
    private final Spans spans;
    private final InstantSource clock;
    private final int largestArticle;

    PollRecords(
            WireEncoder encoder,
            Erasures erasures,
            TopicCatalogue catalogue,
            Spans spans,
            InstantSource clock) {
        this.encoder = encoder;
        this.erasures = erasures;
        this.spans = spans;
        this.clock = clock;
        this.largestArticle =
                catalogue
                        .topic(Topics.ARTICLES_INGESTED)
                        .map(TopicDefinition::largestMessage)
                        .orElseThrow();
    }

    Batch of(Polled polled) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        List<LeftOut> left = new ArrayList<>();
        Begun span = spans.root("poll").about("regionwire.uri", polled.state().uri());
        for (FeedArticle article : polled.articles()) {
            if (erasures.contains(article.uri())) {
                left.add(new LeftOut(article.uri(), "erased", clock.instant()));
                continue;
            }
            byte[] value =
                    encoder.encode(Topics.ARTICLES_INGESTED, FeedArticleMapper.toWire(article));
            if (value.length > largestArticle) {
                // The broker would refuse it, and with it all that the source has, for ever.
                left.add(new LeftOut(article.uri(), "too-large", clock.instant()));
            } else {
                ProducerRecord<byte[], byte[]> record = article(article, value);
                span.writeTo(record.headers());
                records.add(record);
            }
        }
        Polled written = polled.without(left);
        records.add(state(written.state()));
        span.end();
        return new Batch(records, written);
    }

    /** Erases the state of a source that there is no more. */
    static ProducerRecord<byte[], byte[]> erased(String sourceUri) {
        return new ProducerRecord<>(Topics.SOURCES_STATE, sourceUri.getBytes(UTF_8), null);
    }

    private ProducerRecord<byte[], byte[]> state(PollState state) {
        SpecificRecord value = SourceMapper.toWire(state);
        return new ProducerRecord<>(
                Topics.SOURCES_STATE,
                state.uri().getBytes(UTF_8),
                encoder.encode(Topics.SOURCES_STATE, value));
    }

    private static ProducerRecord<byte[], byte[]> article(FeedArticle article, byte[] value) {
        Map<String, String> headers = new TreeMap<>();
        headers.put(HeaderNames.CE_SPECVERSION, "1.0");
        headers.put(HeaderNames.CE_ID, article.uri() + "@" + article.revision());
        headers.put(HeaderNames.CE_SOURCE, "/regionwire/" + Names.SERVICE);
        headers.put(HeaderNames.CE_TYPE, "org.regionwire.schemas.IngestedArticle");
        headers.put(HeaderNames.CE_SUBJECT, article.uri());
        headers.put(HeaderNames.CE_TIME, article.acceptedAt().toString());
        headers.put(HeaderNames.CONTENT_TYPE, "avro/binary");
        headers.put(HeaderNames.REVISION, Long.toString(article.revision()));
        headers.put(HeaderNames.RUN, "0");
        List<Header> wire = new ArrayList<>();
        headers.forEach((n, v) -> wire.add(new RecordHeader(n, v.getBytes(UTF_8))));
        return new ProducerRecord<>(
                Topics.ARTICLES_INGESTED, null, article.uri().getBytes(UTF_8), value, wire);
    }
}
