package org.regionwire.publisher.kafka;

import java.time.Duration;

/** When an index is to be committed. */
final class Commits {

    /** Each commit makes a file that is merged later, which is half the work of a rebuild. */
    private static final Duration BEFORE_SERVING = Duration.ofSeconds(10);

    /** An idle index is committed too, so that it is not taken for an old one. */
    private static final Duration IDLE = Duration.ofHours(1);

    private final Pace serving;
    private final Pace before = new Pace(BEFORE_SERVING);
    private final Pace idle = new Pace(IDLE);
    private boolean wanted;

    /**
     * @param every how soon something new is committed by an index that is served
     */
    Commits(Duration every) {
        this.serving = new Pace(every);
    }

    /** There is something new. */
    void want() {
        wanted = true;
    }

    boolean areDue(boolean isServed) {
        return (wanted && (isServed ? serving : before).isDue()) || idle.isDue();
    }

    void done() {
        serving.done();
        before.done();
        idle.done();
        wanted = false;
    }
}
