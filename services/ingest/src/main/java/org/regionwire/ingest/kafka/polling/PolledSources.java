package org.regionwire.ingest.kafka.polling;

import java.util.Collection;
import org.regionwire.ingest.feeds.polling.Politeness;
import org.regionwire.ingest.kafka.Names;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.sharing.PartitionLog;
import org.regionwire.messaging.sharing.SharedTopic;
import org.regionwire.messaging.sharing.Sharing;
import org.regionwire.schemas.Source;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.SchemaLookup;
import org.regionwire.schemas.wireformat.WireDecoder;

/** The sources shared among the replicas: each polls those of its partitions. */
public final class PolledSources implements Sharing<PolledPartition> {

    private static final String WORK = Names.SERVICE + "-polling";

    private final KafkaSettings kafka;
    private final String client;
    private final StateReader states;
    private final WireDecoder<Source> decoder;
    private final PollingCrew crew;
    private final Politeness politeness;

    private PolledSources(
            KafkaSettings kafka,
            String client,
            SchemaLookup schemas,
            PollingCrew crew,
            Politeness politeness) {
        this.kafka = kafka;
        this.client = client;
        this.states = new StateReader(kafka, client, schemas);
        this.decoder = new WireDecoder<>(Source.class, schemas);
        this.crew = crew;
        this.politeness = politeness;
    }

    /**
     * @param client unique among all running programs
     * @param politeness is told which partitions are ours
     */
    public static SharedTopic<?> shared(
            KafkaSettings kafka,
            String client,
            SchemaLookup schemas,
            PollingCrew crew,
            Politeness politeness) {
        return new SharedTopic<>(
                Topics.SOURCES,
                WORK,
                kafka,
                client + "-polling",
                new PolledSources(kafka, client, schemas, crew, politeness));
    }

    @Override
    public PolledPartition gained(int partition, long end) {
        var log = new PartitionLog(kafka, client + "-polling", WORK, partition);
        var gained = new PolledPartition(log, decoder, end);
        politeness.gain(partition);
        crew.open(gained, states, partition);
        return gained;
    }

    @Override
    public void losing(int partition) {
        politeness.lose(partition);
    }

    @Override
    public void turn(Collection<PolledPartition> held) {
        crew.send(held);
    }
}
