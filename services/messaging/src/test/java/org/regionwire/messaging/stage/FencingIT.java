package org.regionwire.messaging.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.health.contributor.Status;

/** A stage whose producer is fenced, as it is when it stood still for longer than a transaction. */
@WithWire
class FencingIT {

    private static final int TIMES = 4;

    private final Wire wire = Wire.running();
    private final TestTopic in = wire.topic(Topics.ARTICLES_INGESTED);
    private final TestTopic out = wire.topic(Topics.ARTICLES_ENRICHED);
    private final String instance = Unique.name("fenced");
    private final StageRunner runner =
            TestStages.runner(
                    new Stage<>(
                            "enrichment",
                            Topics.ARTICLES_INGESTED,
                            IngestedArticle.class,
                            Topics.ARTICLES_ENRICHED,
                            Articles::enriched),
                    instance,
                    1,
                    wire.registryUrl(),
                    new SimpleMeterRegistry());

    @BeforeEach
    void start() {
        runner.start();
    }

    @AfterEach
    void stop() {
        runner.stop();
    }

    /** All of one partition: what is in hand stands right behind what was committed last. */
    @Test
    void it_goes_on_with_a_new_producer_and_has_lost_nothing() {
        String uri = Unique.uri();
        in.send(uri, Articles.ingested(uri, "before"));
        assertThat(out.await(uri, 1)).hasSize(1);
        for (int producer = 0; producer < TIMES; producer++) {
            fence(producer);

            in.send(uri, Articles.ingested(uri, "after " + producer));

            assertThat(out.await(uri, producer + 2)).hasSize(producer + 2);
        }
        assertThat(runner.health().getStatus()).isEqualTo(Status.UP);
    }

    /**
     * @param producer each new one of an instance has the next number
     */
    private void fence(int producer) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", wire.bootstrapServers()))) {
            admin.fenceProducers(List.of("enrichment-%s-%d".formatted(instance, producer)))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("not fenced", e);
        }
    }
}
