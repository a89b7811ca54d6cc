package org.regionwire.ingest.kafka.polling;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.documents.Erasures;
import org.regionwire.ingest.feeds.fetching.Answer;
import org.regionwire.ingest.feeds.fetching.Fetcher.Question;
import org.regionwire.ingest.feeds.polling.Politeness;
import org.regionwire.ingest.feeds.polling.PollingRules;
import org.regionwire.ingest.feeds.polling.Wishes;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.feeds.taking.SourcePoll;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.providers.Publication;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.settings.RegistrySettings;
import org.regionwire.messaging.sharing.SharedTopic;
import org.regionwire.messaging.tracing.Spans;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;

/** Replicas that poll, on the real wire and a web that a test makes up. */
final class Pollers implements AutoCloseable {

    final Erasures erasures = new Erasures();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final KafkaSettings kafka;
    private final RegistrySchemas schemas;
    private final List<AutoCloseable> open = new ArrayList<>();

    Pollers(Wire wire) {
        kafka =
                new KafkaSettings(
                        wire.bootstrapServers(),
                        1,
                        200,
                        Duration.ofSeconds(10),
                        Duration.ofSeconds(6));
        schemas =
                new RegistrySchemas(
                        new RegistrySettings(wire.registryUrl(), Duration.ofSeconds(3)));
    }

    /** One that need not be polite. */
    SharedTopic<?> runner(Function<Question, Answer> web) {
        return runner(web, new Politeness(Duration.ZERO, 12));
    }

    SharedTopic<?> runner(Function<Question, Answer> web, Politeness politeness) {
        var providers = new Providers();
        providers.put(
                new Provider(
                        "tester",
                        "Tester",
                        true,
                        List.of(new Publication("daily", "日报", null, "zh")),
                        new Provider.Rights(null, null, null, Provider.TextRights.FULL)));
        InstantSource clock = InstantSource.system();
        var rules = new PollingRules(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ZERO);
        var crew =
                new PollingCrew(
                        new SourcePoll(web, rules, clock),
                        schemas,
                        providers,
                        erasures,
                        clock,
                        meters,
                        new Spans(OpenTelemetry.noop()));
        var runner = PolledSources.shared(kafka, Unique.name("ingest"), schemas, crew, politeness);
        open.add(crew);
        open.add(runner::stop);
        return runner;
    }

    /** How many items were left out for a reason. */
    double refused(String reason) {
        return meters.counter("regionwire.ingest.refused", "reason", reason).count();
    }

    static org.regionwire.schemas.Source source(String id) {
        return SourceMapper.toWire(
                new Source(
                        id, "https://a.example/" + id, "tester", null, true, false, null, null, 1));
    }

    /** A feed of items whose titles have their ids. */
    static Answer feed(@Nullable String etag, String... ids) {
        return body(
                etag, Stream.of(ids).map(id -> rss(id, "标题 " + id)).collect(Collectors.joining()));
    }

    /** A feed of one item. */
    static Answer item(String id, String title) {
        return body(null, rss(id, title));
    }

    private static String rss(String id, String title) {
        return "<item><guid>%s</guid><title>%s</title></item>".formatted(id, title);
    }

    private static Answer body(@Nullable String etag, String items) {
        byte[] bytes = "<rss><channel>%s</channel></rss>".formatted(items).getBytes(UTF_8);
        return new Answer.Body(bytes, null, "https://a.example/", null, etag, null, Wishes.NONE);
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }
}
