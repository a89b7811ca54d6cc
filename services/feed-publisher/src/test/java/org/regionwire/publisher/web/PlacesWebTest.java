package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.web.Site.header;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Who may wait for news, and keeps the place. */
class PlacesWebTest {

    @AutoClose private static final Site SITE = new Site();

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldToComeAgain() throws Exception {
        List<Listening> streams = new ArrayList<>();
        awaitFree();
        try {
            for (int i = 0; i < WebUnderTest.PLACES; i++) {
                streams.add(stream("203.0.113." + i));
            }
            for (String path : List.of("/stream", "/changes?wait=1")) {
                var refused = SITE.get(path);
                assertThat(refused.statusCode()).isEqualTo(503);
                assertThat(header(refused, "Retry-After")).isEqualTo("2");
            }
            assertThat(SITE.get("/changes").statusCode()).as("without waiting").isEqualTo(200);
        } finally {
            streams.forEach(Listening::close);
        }
        awaitFree();
        assertThat(SITE.get("/changes?wait=1").statusCode()).isEqualTo(200);
    }

    @Test
    void oneNetworkCannotTakeAllPlaces() throws Exception {
        List<Listening> streams = new ArrayList<>();
        awaitFree();
        try {
            for (int i = 0; i < WebUnderTest.OF_ONE; i++) {
                streams.add(stream("2001:db8:0:7::" + i));
            }
            streams.add(stream("2001:db8:0:7:ffff::1"));
            assertThat(streams.getLast().answer().statusCode()).isEqualTo(503);
            streams.add(stream("2001:db8:0:8::1"));
            assertThat(streams.getLast().next().event()).isEqualTo("position");
        } finally {
            streams.forEach(Listening::close);
        }
        awaitFree();
    }

    /** Eight times, as the ends of the old ones come at any moment of the new ones' beginnings. */
    @RepeatedTest(8)
    void whoComesAsOthersBreakOffKeepsItsStream() throws Exception {
        List<Listening> streams = new ArrayList<>();
        for (int i = 0; i < WebUnderTest.OF_ONE; i++) {
            streams.add(stream("203.0.113." + i));
        }
        streams.forEach(Listening::close);
        awaitFree();
        streams.clear();
        for (int i = 0; i < WebUnderTest.OF_ONE; i++) {
            streams.add(stream("203.0.113." + i));
        }
        try {
            for (Listening stream : streams) {
                assertThat(stream.next().event()).isEqualTo("position");
                assertThat(stream.isAlive()).isTrue();
            }
        } finally {
            streams.forEach(Listening::close);
        }
        awaitFree();
    }

    private static Listening stream(String address) throws Exception {
        return new Listening(SITE.uri("/stream?topic=04000000"), "X-Forwarded-For", address);
    }

    private static void awaitFree() {
        Awaitility.await("all places are free")
                .atMost(Duration.ofSeconds(20))
                .until(() -> SITE.open() == 0);
    }
}
