package org.regionwire.ingest.feeds.fetching;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.regionwire.ingest.feeds.polling.Politeness;

/**
 * Asks each host in its turn, and so many hosts at the same time: waits, on the caller's thread,
 * until the host may be asked again. Who waits for a turn keeps no other host from being asked; who
 * was kept from asking until the turn was over waits for the next.
 */
public final class PoliteWeb implements Function<Fetcher.Question, Answer> {

    private final Fetcher fetcher;
    private final Politeness politeness;
    private final Semaphore free;
    private final InstantSource clock;

    /**
     * Over a fetcher that may be shared.
     *
     * @param atOnce requests that are under way at the same time
     */
    public PoliteWeb(Fetcher fetcher, Politeness politeness, int atOnce, InstantSource clock) {
        this.free = new Semaphore(atOnce, true);
        this.fetcher = fetcher;
        this.politeness = politeness;
        this.clock = clock;
    }

    @Override
    public Answer apply(Fetcher.Question question) {
        String host;
        try {
            String named = URI.create(question.url()).getHost();
            host = named == null ? question.url() : named.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return new Answer.Failed("“%s” is no URL.".formatted(question.url()), null);
        }
        try {
            return inTurn(host, question);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Failed("The service is stopping.", null);
        }
    }

    private Answer inTurn(String host, Fetcher.Question question) throws InterruptedException {
        for (; ; ) {
            Instant now = clock.instant();
            Optional<Instant> turn = politeness.turn(host, now);
            if (turn.isEmpty()) {
                return new Answer.Failed("Another instance asks this host now.", null);
            }
            Duration wait = Duration.between(now, turn.get());
            Thread.sleep(wait.isPositive() ? wait : Duration.ZERO);
            free.acquire();
            try {
                if (politeness.holds(host, turn.get(), clock.instant())) {
                    return fetcher.fetch(question);
                }
            } finally {
                free.release();
            }
        }
    }
}
