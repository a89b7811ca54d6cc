package org.regionwire.publisher.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.kafka.Records;
import org.regionwire.publisher.positions.Cursor;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.web.Copy;
import org.regionwire.publisher.web.Listening;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partner that reads a stream, breaks off, reads on another way, and proves what it has. */
@WithWire
class CursorIT {

    private static final String SECTION = "region=610300";

    private final TestTopic published = Wire.running().topic(Topics.ARTICLES_PUBLISHED);
    private final String killed = Unique.uri();
    private final String erased = Unique.uri();
    private final String stays = Unique.uri();
    private final Copy copy = new Copy();

    @Test
    void oneCursorGoesThroughStreamPagesProofAndReplicas() throws Exception {
        try (var publisher = Publisher.start(Unique.name("cursor"))) {
            publisher.awaitReady();
            String start;
            String last;
            try (var stream = new Listening(publisher.uri("/stream?" + SECTION))) {
                start = stream.next().id();
                published.send(killed, inBaoji(killed));
                last = take(stream, Set.of(killed));
                published.send(erased, inBaoji(erased));
                last = take(stream, Set.of(erased));
            }
            published.send(
                    killed, Records.canceled(killed, "610300", Records.RELEASED.plusSeconds(60)));
            try (var again =
                    new Listening(publisher.uri("/stream?" + SECTION), "Last-Event-ID", last)) {
                assertThat(again.next().id()).isEqualTo(last);
                last = take(again, Set.of(killed));
            }
            published.send(erased, (byte[]) null);
            published.send(stays, inBaoji(stays));
            Set<String> told = new HashSet<>();
            while (!told.equals(Set.of(erased, stays))) {
                JsonNode page =
                        json(publisher, "/changes?" + SECTION + "&limit=1&wait=20&since=" + last);
                assertThat(page.path("events")).as("something came in time").isNotEmpty();
                copy.take(page);
                assertThat(told.add(uri(page.path("events").get(0)))).as("told once").isTrue();
                last = page.path("cursor").asString();
            }
            String proof = "/feeds/proof?" + SECTION + "&since=" + start + "&until=" + last;
            assertProved(json(publisher, proof));

            assertThat(publisher.get("/changes?since=" + ahead(last)).statusCode()).isEqualTo(503);
            assertThat(publisher.get("/actuator/prometheus").body())
                    .contains("regionwire_view_streams ")
                    .containsPattern("regionwire_view_streamed_total [3-9]");
            try (var replica = Publisher.start(Unique.name("cursor"))) {
                replica.awaitReady();
                assertProved(json(replica, proof));
                assertThat(json(replica, "/changes?" + SECTION + "&since=" + last).path("events"))
                        .isEmpty();
            }
        }
    }

    /** The cursor behind the last of those articles; no other is told. */
    private String take(Listening stream, Set<String> uris) throws InterruptedException {
        Set<String> told = new HashSet<>();
        String last = "";
        while (!told.equals(uris)) {
            var event = stream.next();
            JsonNode data = new JsonMapper().readTree(event.data());
            if (event.event().equals("article")) {
                copy.article(data);
                told.add(data.path("id").asString());
            } else {
                copy.gone(data);
                told.add(data.path("uri").asString());
            }
            assertThat(uris).containsAll(told);
            last = event.id();
        }
        return last;
    }

    private void assertProved(JsonNode proof) {
        assertThat(proof.path("count").asInt()).isEqualTo(2);
        assertThat(proof.path("changed")).isEmpty();
        assertThat(proof.path("hash").asString()).isEqualTo(copy.hash(proof));
    }

    private static String uri(JsonNode event) {
        return event.path("event").asString().equals("article")
                ? event.at("/item/id").asString()
                : event.path("uri").asString();
    }

    /** A cursor of a replica that has read more. */
    private static String ahead(String cursor) {
        Position position = Cursor.read(cursor).orElseThrow();
        var offsets = new TreeMap<>(position.offsets());
        offsets.replaceAll((_, next) -> next + 1000);
        return Cursor.text(new Position(position.topicId(), offsets));
    }

    private static JsonNode json(Publisher publisher, String path) {
        var answer = publisher.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    private static PublishedArticle inBaoji(String uri) {
        return Records.article(uri, "渭河大桥通车", "610300", "宝鸡市", "610000");
    }
}
