package org.regionwire.ingest.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.documents.Erasures;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.whereabouts.ArticlePlace;
import org.regionwire.ingest.whereabouts.Sighting;
import org.regionwire.ingest.whereabouts.Whereabouts;
import org.regionwire.messaging.following.Followed;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.Provider;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.Ruling;
import org.regionwire.schemas.RulingKind;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.SchemaLookup;
import org.regionwire.schemas.wireformat.WireDecoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps providers, erasures and whereabouts as the topics have them. */
public final class WireFollower implements Followed {

    private static final Logger LOG = LoggerFactory.getLogger(WireFollower.class);
    private static final String DEAD_LETTERS = ".dlt";

    private final Providers providers;
    private final Erasures erasures;
    private final Whereabouts whereabouts;
    private final WireDecoder<Ruling> rulingDecoder;
    private final WireDecoder<Provider> providerDecoder;
    private final WireDecoder<DocumentCuts> cutsDecoder;
    private final WireDecoder<PublishedArticle> publishedDecoder;
    private final Counter skipped;

    public WireFollower(
            Providers providers,
            Erasures erasures,
            Whereabouts whereabouts,
            SchemaLookup schemas,
            MeterRegistry meters) {
        this.providers = providers;
        this.erasures = erasures;
        this.whereabouts = whereabouts;
        this.rulingDecoder = new WireDecoder<>(Ruling.class, schemas);
        this.providerDecoder = new WireDecoder<>(Provider.class, schemas);
        this.cutsDecoder = new WireDecoder<>(DocumentCuts.class, schemas);
        this.publishedDecoder = new WireDecoder<>(PublishedArticle.class, schemas);
        this.skipped = meters.counter("regionwire.followed.skipped");
    }

    /** The topics to follow. */
    public static List<String> topics() {
        return Stream.concat(
                        Stream.of(
                                Topics.PROVIDERS,
                                Topics.ARTICLES_RULINGS,
                                Topics.DOCUMENTS_CUTS,
                                Topics.ARTICLES_PUBLISHED),
                        TopicCatalogue.load().topics().stream()
                                .map(TopicDefinition::name)
                                .filter(name -> name.endsWith(DEAD_LETTERS)))
                .toList();
    }

    @Override
    public void take(List<ConsumerRecord<byte[], byte[]>> records) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                take(record);
            } catch (CorruptRecordException e) {
                skipped.increment();
                LOG.warn(
                        "{}/{}@{} is skipped: {}",
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        e.getMessage());
            }
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        String key = record.key() == null ? "" : new String(record.key(), UTF_8);
        switch (record.topic()) {
            case Topics.PROVIDERS -> provider(key, record.value());
            case Topics.ARTICLES_RULINGS -> ruling(record.value());
            case Topics.DOCUMENTS_CUTS -> cuts(key, record.value());
            case Topics.ARTICLES_PUBLISHED -> published(key, record.value());
            default -> dead(key, record);
        }
    }

    private void provider(String key, byte @Nullable [] value) {
        if (value == null) {
            providers.remove(FollowedMapper.providerId(key));
        } else {
            providers.put(FollowedMapper.toDomain(providerDecoder.decode(value)));
        }
    }

    private void ruling(byte @Nullable [] value) {
        if (value != null) {
            Ruling ruling = rulingDecoder.decode(value);
            if (ruling.getKind() == RulingKind.erase) {
                erasures.add(ruling.getUri());
            }
        }
    }

    private void cuts(String key, byte @Nullable [] value) {
        if (value == null) {
            whereabouts.forgetDocument(key);
        } else {
            whereabouts.document(FollowedMapper.toDomain(cutsDecoder.decode(value)));
        }
    }

    private void published(String key, byte @Nullable [] value) {
        if (value == null) {
            whereabouts.forgetArticle(key);
        } else {
            PublishedArticle article = publishedDecoder.decode(value);
            whereabouts.sighting(key, FollowedMapper.sighting(article));
            if (!article.getProvider().isEmpty()) {
                // Of feeds too, which have no cuts; a ruling before its article names nobody.
                whereabouts.owned(
                        key,
                        article.getProvider(),
                        article.getFirstReleased(),
                        article.getRevision());
            }
        }
    }

    private void dead(String key, ConsumerRecord<byte[], byte[]> record) {
        String revision = header(record, HeaderNames.REVISION);
        if (revision == null || !revision.matches("\\d{1,18}")) {
            return; // No article of ours: nobody asks where it is.
        }
        whereabouts.sighting(
                key,
                new Sighting(
                        Long.parseLong(revision),
                        "",
                        new ArticlePlace.Dead(
                                record.topic(),
                                record.partition(),
                                record.offset(),
                                header(record, HeaderNames.DEAD_CAUSE))));
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
