package org.regionwire.standalone;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.regionwire.platform.StartFailure;

/** Starts a part again that has ended by itself, unless it keeps ending. */
final class Watch {
    static final int MOST = 3;
    static final Duration WITHIN = Duration.ofMinutes(2);

    private final StandaloneWire wire;
    private final Progress progress;
    private final InstantSource clock;
    private final Deque<Instant> restarts = new ArrayDeque<>();

    Watch(StandaloneWire wire, Progress progress, InstantSource clock) {
        this.wire = wire;
        this.progress = progress;
        this.clock = clock;
    }

    /**
     * Looks after all parts once.
     *
     * @throws StartFailure when parts end faster than starting them again makes sense
     */
    void look() {
        List<Part> ended = wire.parts().stream().filter(part -> !part.process().isAlive()).toList();
        // All are on their way before any is waited for: one may need another.
        for (Part part : ended) {
            progress.say(
                    "%s ended by itself (status %d); its log is %s.log.1 now. Starting it again"
                            .formatted(
                                    part.name(),
                                    part.process().exitValue(),
                                    part.process().log().resolveSibling(part.name())));
            count();
            part.startAgain();
        }
        for (Part part : ended) {
            part.awaitReady();
            progress.say("%s is ready".formatted(part.name()));
        }
    }

    private void count() {
        Instant now = clock.instant();
        restarts.removeIf(before -> before.isBefore(now.minus(WITHIN)));
        restarts.add(now);
        if (restarts.size() > MOST) {
            throw new StartFailure(
                    "Something ended %d times within %d s: the logs in %s say why."
                            .formatted(restarts.size(), WITHIN.toSeconds(), wire.logs()));
        }
    }
}
