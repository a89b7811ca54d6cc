package org.regionwire.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

/** Letters as the stages write them, on a real broker. */
@WithWire
class DeadLettersIT {

    private static final String ORIGIN = "articles.ingested";
    private static final String DEAD = "articles.ingested.enrichment.dlt";
    private static final byte[] GARBAGE = {0, 0, 0, 0, 1, 2, 3};

    @Test
    void a_letter_is_listed_with_its_cause_until_it_is_handled() {
        String uri = Unique.uri();
        String place = letter(uri, GARBAGE, 0);

        assertThat(list("--uri", uri))
                .singleElement()
                .satisfies(
                        letter -> {
                            assertThat(letter.path("place").asText()).isEqualTo(place);
                            assertThat(letter.path("cause").asText())
                                    .isEqualTo("made up by a test");
                            assertThat(letter.path("origin").asText()).startsWith(ORIGIN + "/");
                        });
        assertThat(Called.onWire("dead-letters", "park", place, "--reason=later").exitCode())
                .isZero();
        assertThat(list("--uri", uri)).isEmpty();
        assertThat(list("--uri", uri, "--all"))
                .singleElement()
                .satisfies(
                        letter -> {
                            JsonNode handling = letter.path("handling");
                            assertThat(handling.path("how").asText()).isEqualTo("parked");
                            assertThat(handling.path("reason").asText()).isEqualTo("later");
                        });
    }

    @Test
    void letters_are_found_by_topic_cause_and_time() {
        String uri = Unique.uri();
        letter(uri, GARBAGE, 0);

        assertThat(list("--uri", uri, "--topic", ORIGIN, "--cause", "MADE UP", "--since", "PT1H"))
                .hasSize(1);
        assertThat(list("--uri", uri, "--topic", "articles.enriched")).isEmpty();
        assertThat(list("--uri", uri, "--cause", "another")).isEmpty();
        assertThat(list("--uri", uri, "--since", Instant.now().plusSeconds(60).toString()))
                .isEmpty();
    }

    @Test
    void a_record_is_shown_decoded_and_garbage_as_bytes() {
        String good = Unique.uri();
        byte[] record = Wire.running().topic(ORIGIN).encode(article(good));
        Called decoded = Called.onWire("dead-letters", "show", letter(good, record, 0), "--json");

        assertThat(decoded.exitCode()).isZero();
        assertThat(decoded.json().path(0).path("value").path("headline").asText())
                .isEqualTo("乡村产业搭上电商快车");

        Called garbage = Called.onWire("dead-letters", "show", letter(Unique.uri(), GARBAGE, 0));
        assertThat(garbage.out())
                .contains("7 bytes that cannot be decoded", "00 00 00 00 01 02 03");
    }

    @Test
    void a_redriven_record_goes_back_byte_for_byte_with_its_own_headers_and_a_mark() {
        String uri = Unique.uri();
        String place = letter(uri, GARBAGE, 1);

        assertThat(Called.onWire("dead-letters", "redrive", "--uri", uri, "--dry-run").out())
                .contains("would be redriven " + place);
        assertThat(Wire.running().topic(ORIGIN).read(uri)).isEmpty();
        assertThat(Called.onWire("dead-letters", "redrive", place).exitCode()).isZero();

        ConsumerRecord<byte[], byte[]> back = Wire.running().topic(ORIGIN).await(uri, 1).getFirst();
        assertThat(back.value()).isEqualTo(GARBAGE);
        assertThat(back.partition()).isEqualTo(5);
        assertThat(back.headers().toArray())
                .extracting(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .containsExactly(
                        "traceparent=00-1-2-01", "regionwire-revision=7", "regionwire-redrives=2");
        assertThat(list("--uri", uri)).isEmpty();
    }

    @Test
    void a_letter_goes_back_once_unless_forced() {
        String uri = Unique.uri();
        String place = letter(uri, GARBAGE, 0);
        Called.onWire("dead-letters", "redrive", place);

        Called again = Called.onWire("dead-letters", "redrive", place);
        assertThat(again.exitCode()).isEqualTo(3);
        assertThat(again.out()).contains("refused " + place + ": it was redriven by");
        assertThat(Called.onWire("dead-letters", "redrive", place, "--force").exitCode()).isZero();
        assertThat(Wire.running().topic(ORIGIN).await(uri, 2)).hasSize(2);
    }

    @Test
    void a_record_that_died_again_and_again_is_refused() {
        String uri = Unique.uri();
        letter(uri, GARBAGE, 3);

        Called refused = Called.onWire("dead-letters", "redrive", "--uri", uri);
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.out()).contains("it died again after being sent back 3 times");
        assertThat(Called.onWire("dead-letters", "redrive", "--uri", uri, "--max-redrives=4"))
                .extracting(Called::exitCode)
                .isEqualTo(0);
    }

    @Test
    void a_dropped_letter_does_not_go_back() {
        String uri = Unique.uri();
        String place = letter(uri, GARBAGE, 0);

        assertThat(Called.onWire("dead-letters", "drop", place).out()).contains("dropped " + place);
        assertThat(Called.onWire("dead-letters", "redrive", place).out())
                .contains("it was dropped by");
        assertThat(Wire.running().topic(ORIGIN).read(uri)).isEmpty();
    }

    @Test
    void where_says_why_an_article_is_dead_and_what_to_do() {
        String uri = Unique.uri();
        String place = letter(uri, GARBAGE, 0);

        Called where = Called.onWire("where", uri);
        assertThat(where.exitCode()).isEqualTo(3);
        assertThat(where.out())
                .contains(
                        "enrichment could not handle it: made up by a test (regionwire"
                                + " dead-letters redrive "
                                + place);
    }

    private static List<JsonNode> list(String... filters) {
        String[] call = new String[filters.length + 3];
        call[0] = "dead-letters";
        call[1] = "list";
        call[2] = "--json";
        System.arraycopy(filters, 0, call, 3, filters.length);
        return Called.onWire(call).json().valueStream().toList();
    }

    /** Puts a letter where enrichment would, and says where it stands. */
    private static String letter(String uri, byte[] value, int redrives) {
        List<Header> headers =
                List.of(
                        header("traceparent", "00-1-2-01"),
                        header("regionwire-revision", "7"),
                        header("regionwire-redrives", Integer.toString(redrives)),
                        header("regionwire-dead-cause", "made up by a test"),
                        header("regionwire-dead-service", "enrichment"),
                        header("regionwire-dead-attempts", "1"),
                        header("regionwire-origin-topic", ORIGIN),
                        header("regionwire-origin-partition", "5"),
                        header("regionwire-origin-offset", "0"),
                        header("regionwire-origin-timestamp", "1700000000000"));
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", Wire.running().bootstrapServers()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            RecordMetadata written =
                    producer.send(
                                    new ProducerRecord<>(
                                            DEAD, null, uri.getBytes(UTF_8), value, headers))
                            .get();
            return DEAD + "/" + written.partition() + "/" + written.offset();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("the letter was not written", e);
        }
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }

    private static IngestedArticle article(String uri) {
        return IngestedArticle.newBuilder()
                .setUri(uri)
                .setRevision(7)
                .setContentHash("0")
                .setAcceptedAt(Instant.parse("2026-01-31T08:00:00Z"))
                .setProvider("a")
                .setHeadline("乡村产业搭上电商快车")
                .build();
    }
}
