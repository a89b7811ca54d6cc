package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.web.Site.header;
import static org.regionwire.publisher.web.Told.cursor;
import static org.regionwire.publisher.web.Told.json;
import static org.regionwire.publisher.web.Told.recalled;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.positions.Cursor;
import org.regionwire.publisher.positions.Position;

/** What partners are told on a stream. */
class StreamWebTest {

    private static final String NEW = "urn:uuid:00000000-0000-5000-8000-000000000009";
    @AutoClose private static final Site SITE = new Site();

    @Test
    void aStreamThatBreaksOffGoesOnWhereItWas() throws Exception {
        String last;
        try (var stream = new Listening(SITE.uri("/stream?region=610400"))) {
            assertThat(header(stream.answer(), "Content-Type"))
                    .isEqualToIgnoringCase("text/event-stream;charset=utf-8");
            assertThat(header(stream.answer(), "Cache-Control")).isEqualTo("no-store");
            assertThat(stream.next().event()).isEqualTo("position");
            SITE.release(Sample.of(NEW + "4").headline("新增一篇").in("610400", "咸阳市", "610000"));
            var told = stream.next();
            assertThat(told.event()).isEqualTo("article");
            assertThat(told.data()).contains(NEW + "4", "新增一篇");
            last = told.id();
        }
        SITE.release(recalled(NEW + "4", "610400"));
        SITE.release(Sample.of(NEW + "5").in("610400", "咸阳市", "610000"));

        try (var again =
                new Listening(
                        SITE.uri(
                                "/stream?region=610400&since="
                                        + cursor(json(SITE.get("/changes")))),
                        "Last-Event-ID",
                        last)) {
            assertThat(again.next().id()).isEqualTo(last);
            var gone = again.next();
            assertThat(gone.event()).isEqualTo("gone");
            assertThat(gone.data())
                    .isEqualTo(
                            "{\"uri\":\"%s\",\"version\":2,\"status\":\"canceled\"}"
                                    .formatted(NEW + "4"));
            var behind = again.next();
            assertThat(behind.data()).contains(NEW + "5");

            assertThat(
                            json(SITE.get("/changes?region=610400" + "&since=" + behind.id()))
                                    .path("events"))
                    .isEmpty();
            assertThat(
                            json(SITE.get("/changes?region=610400" + "&since=" + gone.id()))
                                    .path("events"))
                    .hasSize(1);
        }
    }

    @Test
    void aQuietStreamSaysThatItIsAliveAndEndsWithTheProgram() throws Exception {
        try (Site ending = new Site();
                var stream = new Listening(ending.uri("/stream"))) {
            stream.next();
            assertThat(stream.isAlive()).isTrue();
            ending.endStreams();
            assertThat(stream.hasEnded()).isTrue();
        }
    }

    @Test
    void aBrowserThatCannotBeServedNowIsGivenAStreamThatEndsSoThatItComesAgain() throws Exception {
        String behind = Cursor.text(new Position("t", Map.of(0, 1000L)));
        var ends = SITE.get("/stream?since=" + behind, "Accept", "text/event-stream");

        assertThat(ends.statusCode()).isEqualTo(200);
        assertThat(header(ends, "Content-Type"))
                .isEqualToIgnoringCase("text/event-stream;charset=utf-8");
        assertThat(ends.body()).isEqualTo("retry: 2000\n\n");
        assertThat(SITE.get("/stream?since=AQ", "Accept", "text/event-stream").statusCode())
                .as("what will not be right later")
                .isEqualTo(400);
    }
}
