package org.regionwire.publisher.kafka.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.test.TestRecord;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.publisher.clocks.SetClock;
import org.regionwire.publisher.release.Origin;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.Ruling;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.WireDecoder;
import org.regionwire.schemas.wireformat.WireFormat;

/** The whole topology of the gate with its stores, one partition of it, without a broker. */
final class GateInMemory implements AutoCloseable {

    private static final Duration STEP = Duration.ofMillis(500);

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RegistryOfOne registry = new RegistryOfOne();
    private final RegistrySchemas schemas = registry.client();
    private final SetClock clock;
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> categorized;
    private final TestInputTopic<byte[], byte[]> rulings;
    private final TestOutputTopic<byte[], byte[]> published;
    private final Map<Origin, byte[]> versions = new HashMap<>();
    private final Map<String, List<PublishedArticle>> seen = new HashMap<>();
    private final WireDecoder<PublishedArticle> decoder =
            new WireDecoder<>(PublishedArticle.class, schemas);

    GateInMemory(Instant start) {
        this.clock = new SetClock(start);
        GateCodec codec = new GateCodec(schemas);
        Corrections corrections = new Corrections(Gazetteer.load(), MediaTopics.load());
        GateBacklog backlog = new GateBacklog();
        WaitingList waiting = new WaitingList();
        var watch =
                new GateWatch(
                        new GateMetrics(meters, backlog, waiting, () -> 0, clock.clocks()),
                        backlog,
                        waiting,
                        new ClockWatch(clock.clocks(), meters),
                        new Spans(OpenTelemetry.noop()));
        var decisions =
                new GateDecisions(
                        codec, corrections, origin -> Optional.ofNullable(versions.get(origin)));
        Properties settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "gate-in-memory");
        this.driver =
                new TopologyTestDriver(
                        GateTopology.build(
                                new GateHandler(codec, corrections, decisions),
                                watch,
                                clock.clocks(),
                                Stores::inMemoryKeyValueStore),
                        settings,
                        start);
        this.categorized = input(Topics.ARTICLES_CATEGORIZED);
        this.rulings = input(Topics.ARTICLES_RULINGS);
        this.published =
                driver.createOutputTopic(
                        Topics.ARTICLES_PUBLISHED,
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
    }

    private TestInputTopic<byte[], byte[]> input(String topic) {
        return driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer());
    }

    Instant now() {
        return clock.clocks().now();
    }

    void send(CategorizedArticle article) {
        int id = schemas.idOf(Topics.ARTICLES_CATEGORIZED, article.getSchema());
        byte[] value = WireFormat.encode(id, article);
        versions.put(new Origin(0, versions.size()), value);
        categorized.pipeInput(article.getArticle().getUri().getBytes(UTF_8), value, now());
    }

    void send(Ruling ruling) {
        int id = schemas.idOf(Topics.ARTICLES_RULINGS, ruling.getSchema());
        rulings.pipeInput(ruling.getUri().getBytes(UTF_8), WireFormat.encode(id, ruling), now());
    }

    /** Time goes by in short steps, on both clocks. */
    void pass(Duration time) {
        for (Duration left = time; left.isPositive(); left = left.minus(STEP)) {
            clock.pass(STEP);
            driver.advanceWallClockTime(STEP);
        }
    }

    /** Somebody sets the wall's clock; Kafka Streams, which asks that one, sees time go by too. */
    void jumpForward(Duration by) {
        clock.jump(by);
        driver.advanceWallClockTime(by);
    }

    /** Somebody sets the wall's clock back; what the gate has scheduled is not asked again here. */
    void jumpBack(Duration by) {
        clock.jump(by.negated());
    }

    /** All that was released of an article so far. */
    List<PublishedArticle> published(String uri) {
        for (TestRecord<byte[], byte[]> record : published.readRecordsToList()) {
            seen.computeIfAbsent(new String(record.key(), UTF_8), _ -> new ArrayList<>())
                    .add(decoder.decode(record.value()));
        }
        return seen.getOrDefault(uri, List.of());
    }

    double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    @Override
    public void close() {
        driver.close();
        registry.close();
    }
}
