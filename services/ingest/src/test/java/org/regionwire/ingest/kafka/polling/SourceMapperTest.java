package org.regionwire.ingest.kafka.polling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.feeds.parsing.Reading;
import org.regionwire.ingest.feeds.polling.LeftOut;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.feeds.polling.SeenItem;

class SourceMapperTest {

    private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    void a_state_comes_back_as_it_was() {
        var state =
                new PollState(
                        "urn:regionwire:source:a",
                        7,
                        "https://b.example/f",
                        "\"1\"",
                        "Fri, 20 Nov 2026 08:00:00 GMT",
                        List.of(
                                new SeenItem("k", "i", "c", true, 0, null),
                                new SeenItem("l", "j", "d", false, 3, AT)),
                        AT,
                        AT.plusSeconds(1),
                        AT.plusSeconds(2),
                        AT.plusSeconds(3),
                        Duration.ofMinutes(5),
                        2,
                        "It answers 500.",
                        9,
                        4,
                        new LeftOut("urn:x", "erased", AT),
                        new Reading("gbk", "UTF-8", "UTF-8", 5, 6));

        assertThat(SourceMapper.toDomain(SourceMapper.toWire(state))).isEqualTo(state);
    }

    @Test
    void a_state_of_a_source_that_was_never_asked_comes_back_as_it_was() {
        PollState initial = PollState.initial("urn:regionwire:source:a", 7, AT);

        assertThat(SourceMapper.toDomain(SourceMapper.toWire(initial))).isEqualTo(initial);
    }
}
