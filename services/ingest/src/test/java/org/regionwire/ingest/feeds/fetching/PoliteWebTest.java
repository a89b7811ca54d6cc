package org.regionwire.ingest.feeds.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.feeds.polling.Politeness;

class PoliteWebTest {

    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-20T08:00:00Z"));
    private final Politeness politeness = new Politeness(Duration.ofHours(1), 1);
    private final Fetcher fetcher =
            new Fetcher(
                    new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(5), 1 << 20, 5),
                    "test",
                    List.of(),
                    clock);
    private final PoliteWeb web = new PoliteWeb(fetcher, politeness, 1, clock);

    @BeforeEach
    void all_sources_are_ours() {
        politeness.gain(0);
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
    }

    @Test
    void who_waits_for_a_hosts_turn_keeps_no_other_host_from_being_asked() throws Exception {
        assertThat(ask("http://127.0.0.1/")).isInstanceOf(Answer.Failed.class);
        Thread waiting = Thread.ofVirtual().start(() -> ask("http://127.0.0.1/again"));

        Answer other =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> ask("http://localhost/other"));

        assertThat(other).isInstanceOf(Answer.Failed.class);
        assertThat(waiting.isAlive()).isTrue();
        waiting.interrupt();
        waiting.join();
    }

    @Test
    void nobody_is_asked_whom_another_instance_asks() {
        politeness.lose(0);

        assertThat(ask("http://127.0.0.1/"))
                .isEqualTo(new Answer.Failed("Another instance asks this host now.", null));
    }

    @Test
    void what_is_no_url_is_not_asked() {
        assertThat(ask("http://[")).isEqualTo(new Answer.Failed("“http://[” is no URL.", null));
    }

    private Answer ask(String url) {
        return web.apply(new Fetcher.Question(url, null, null, "*/*"));
    }
}
