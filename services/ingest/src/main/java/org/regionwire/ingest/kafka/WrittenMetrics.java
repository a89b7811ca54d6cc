package org.regionwire.ingest.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** What operators see of what ingest puts on the wire; only what is committed counts. */
final class WrittenMetrics {

    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        // The transaction timeout: what takes longer is not taken.
        Duration.ofSeconds(10)
    };

    private final Counter documents;
    private final Counter articles;
    private final Timer transactions;

    WrittenMetrics(MeterRegistry meters) {
        this.documents =
                Counter.builder("regionwire.ingest.documents")
                        .description("Documents that were taken")
                        .register(meters);
        this.articles =
                Counter.builder("regionwire.ingest.articles")
                        .description("Articles that were cut from them and put on the wire")
                        .register(meters);
        this.transactions =
                Timer.builder("regionwire.ingest.transaction")
                        .description("One document and its articles, from encoding to commit")
                        .serviceLevelObjectives(STEPS)
                        .register(meters);
    }

    void committed(int articleRecords, Duration time) {
        documents.increment();
        articles.increment(articleRecords);
        transactions.record(time);
    }
}
