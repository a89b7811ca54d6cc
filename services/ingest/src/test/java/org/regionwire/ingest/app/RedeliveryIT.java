package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.documents.Erasures;
import org.regionwire.ingest.documents.MadeUp;
import org.regionwire.ingest.kafka.WireFollower;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.recutting.KnownDocument;
import org.regionwire.ingest.whereabouts.Whereabouts;
import org.regionwire.messaging.following.TopicFollower;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.settings.KafkaSettings;
import org.regionwire.messaging.settings.RegistrySettings;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A page is posted, and posted again corrected. */
@WithWire
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RedeliveryIT {

    private final Wire wire = Wire.running();
    private final String provider = Unique.name("paper");

    @LocalServerPort private int port;
    private IngestHttp ingest = new IngestHttp(0);

    @BeforeEach
    void there_is_a_provider() {
        ingest = new IngestHttp(port);
        ingest.provider(provider, null, List.of());
    }

    @Test
    void a_corrected_page_is_new_revisions_under_the_old_uris_and_what_it_lacks_is_reported() {
        IngestHttp.Answer first = post(MadeUp.CANAL + MadeUp.BUS);
        wire.topic(Topics.DOCUMENTS_CUTS).send(Unique.uri(), new byte[] {0, 1, 2, 3});
        IngestHttp.Answer second =
                post(MadeUp.CANAL.replace("修好了", "修缮一新") + MadeUp.BUS.replace("金寨县第", "第"));
        IngestHttp.Answer third = post(MadeUp.CANAL.replace("修好了", "修缮一新"));

        assertThat(uris(second.json(), "articles"))
                .isEqualTo(uris(first.json(), "articles"))
                .hasSize(2);
        assertThat(headlines(second.article(0))).containsExactly("安吉县第7号水渠修好了", "安吉县第7号水渠修缮一新");
        assertThat(uris(second.json(), "missing")).isEmpty();
        assertThat(uris(third.json(), "missing")).containsExactly(first.article(1));
        JsonNode asked = ingest.document(first.json().path("uri").asString()).json();
        assertThat(uris(asked, "missing")).containsExactly(first.article(1));
        assertThat(wire.topic(Topics.ARTICLES_RULINGS).read(first.article(1))).isEmpty();
    }

    @Test
    void another_instance_knows_from_the_topic_what_was_cut() {
        String document = post(MadeUp.CANAL + MadeUp.BUS).json().path("uri").asString();
        IngestHttp.Answer shorter = post(MadeUp.CANAL);
        Whereabouts whereabouts = new Whereabouts();
        var follower =
                new TopicFollower(
                        List.of(Topics.DOCUMENTS_CUTS),
                        new KafkaSettings(
                                wire.bootstrapServers(),
                                1,
                                200,
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(6)),
                        Unique.name("another"),
                        new WireFollower(
                                new Providers(),
                                new Erasures(),
                                whereabouts,
                                new RegistrySchemas(
                                        new RegistrySettings(
                                                wire.registryUrl(), Duration.ofSeconds(3))),
                                new SimpleMeterRegistry()));
        follower.start();
        try {
            Awaitility.await().until(follower::hasCaughtUp);
            KnownDocument known = whereabouts.find(document).orElseThrow();

            assertThat(whereabouts.of(Objects.requireNonNull(known.issue())))
                    .containsExactly(known);
            assertThat(Stream.concat(known.articles().stream(), known.missing().stream()))
                    .allSatisfy(article -> assertThat(article.sketch().isEmpty()).isFalse())
                    .extracting(article -> article.uri())
                    .containsExactlyElementsOf(
                            Stream.of("articles", "missing")
                                    .flatMap(list -> uris(shorter.json(), list).stream())
                                    .toList())
                    .hasSize(2);
        } finally {
            follower.stop();
        }
        TestTopic cuts = wire.topic(Topics.DOCUMENTS_CUTS);
        assertThat(cuts.decode(cuts.read(document).getLast(), DocumentCuts.class).getIssueDate())
                .isEqualTo("2026-11-20");
    }

    private List<String> headlines(String uri) {
        TestTopic articles = wire.topic(Topics.ARTICLES_INGESTED);
        return articles.await(uri, 2).stream()
                .limit(2)
                .map(r -> articles.decode(r, IngestedArticle.class).getHeadline())
                .toList();
    }

    private static List<String> uris(JsonNode document, String list) {
        return document.path(list).valueStream().map(a -> a.path("uri").asString()).toList();
    }

    private IngestHttp.Answer post(String page) {
        IngestHttp.Answer answer =
                ingest.post(
                        "/v1/documents?issueDate=2026-11-20&page=7&provider=" + provider,
                        "text/plain; charset=utf-8",
                        page.getBytes(UTF_8),
                        null);
        assertThat(answer.status()).isEqualTo(202);
        return answer;
    }
}
