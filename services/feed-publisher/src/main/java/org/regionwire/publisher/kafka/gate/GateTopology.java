package org.regionwire.publisher.kafka.gate;

import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.regionwire.publisher.clocks.TwoClocks;
import org.regionwire.schemas.catalogue.Topics;

/** categorized and rulings in; published and dead letters out; the gate's memory between. */
final class GateTopology {

    static final String FENCE_STORE = "fence";
    static final String WAITING_STORE = "waiting";
    static final String EXPIRING_STORE = "expiring";
    static final String PUBLISHED_SINK = "published";
    private static final String GATE = "gate";

    private GateTopology() {}

    static Topology build(GateHandler handler, GateWatch watch, TwoClocks clocks) {
        return build(handler, watch, clocks, Stores::persistentKeyValueStore);
    }

    /**
     * @param kind of the stores without text
     */
    static Topology build(
            GateHandler handler,
            GateWatch watch,
            TwoClocks clocks,
            Function<String, KeyValueBytesStoreSupplier> kind) {
        Topology topology = new Topology();
        topology.addSource(
                "in",
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer(),
                Topics.ARTICLES_CATEGORIZED,
                Topics.ARTICLES_RULINGS);
        topology.addProcessor(GATE, () -> new GateProcessor(handler, watch, clocks), "in");
        topology.addStateStore(store(kind.apply(FENCE_STORE)), GATE);
        // Text that may not be seen lies on no disk of ours but the broker's.
        topology.addStateStore(store(Stores.inMemoryKeyValueStore(WAITING_STORE)), GATE);
        topology.addStateStore(store(kind.apply(EXPIRING_STORE)), GATE);
        sink(topology, PUBLISHED_SINK, Topics.ARTICLES_PUBLISHED);
        deadLetters(topology, Topics.ARTICLES_CATEGORIZED);
        deadLetters(topology, Topics.ARTICLES_RULINGS);
        return topology;
    }

    static String deadLetterSink(String topic) {
        return "dead-" + topic;
    }

    private static StoreBuilder<KeyValueStore<String, byte[]>> store(
            KeyValueBytesStoreSupplier kind) {
        return Stores.keyValueStoreBuilder(kind, Serdes.String(), Serdes.ByteArray())
                .withCachingDisabled()
                .withLoggingEnabled(Map.of());
    }

    private static void deadLetters(Topology topology, String topic) {
        sink(topology, deadLetterSink(topic), Topics.deadLetters(topic, GateHeaders.SERVICE));
    }

    private static void sink(Topology topology, String name, String topic) {
        topology.addSink(name, topic, new ByteArraySerializer(), new ByteArraySerializer(), GATE);
    }
}
