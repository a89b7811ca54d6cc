package org.regionwire.pipeline.faults;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongPredicate;

/** What was accepted and what came of it, by the uri of each article; for any number of threads. */
final class Ledger {

    private final Map<String, Trail> trails = new HashMap<>();
    private int wrong;

    /**
     * What stands in the ledger of some articles.
     *
     * @param accepted articles that ingest answered 202 for
     * @param lost of those, not released; and records that a stage did not pass on
     * @param doubled records of one article beyond those that it ought to have
     * @param stall longest time from when an article was to be posted until it was seen
     */
    record Sums(int accepted, int lost, int doubled, Duration stall) {}

    /** An article that was released and not yet seen in the view. */
    record Unseen(String uri, Story story) {}

    synchronized void accepted(String uri, long dueNanos, Story story) {
        Trail trail = trail(uri);
        if (trail.due() == null) {
            trail.accepted(dueNanos, story);
        }
    }

    synchronized void seen(Hop hop, String uri, long nanos) {
        trail(uri).seen(hop, nanos);
    }

    synchronized void visible(String uri, long nanos) {
        trail(uri).visible(nanos);
    }

    /** Something was served that is not what was posted. */
    synchronized void servedWrong() {
        wrong++;
    }

    /** Pages and feeds that were served and not right, since the start. */
    synchronized int wrong() {
        return wrong;
    }

    /** Sums of the accepted articles that were due at moments like this. */
    synchronized Sums sums(LongPredicate due) {
        int accepted = 0;
        int lost = 0;
        int doubled = 0;
        long stall = 0;
        for (Trail trail : trails.values()) {
            Long moment = trail.due();
            if (moment != null && due.test(moment)) {
                accepted++;
                lost += trail.lost();
                doubled += trail.doubled();
                stall = Math.max(stall, trail.waitedNanos());
            }
        }
        return new Sums(accepted, lost, doubled, Duration.ofNanos(stall));
    }

    /** Accepted articles that are not released yet and were due at moments like this. */
    synchronized long waiting(LongPredicate due) {
        return trails.values().stream()
                .filter(trail -> !trail.isReleased())
                .map(Trail::due)
                .filter(moment -> moment != null && due.test(moment))
                .count();
    }

    /** Accepted, released, not yet seen: of every so many uris, the same ones each time. */
    synchronized List<Unseen> unseen(int oneOf) {
        return trails.entrySet().stream()
                .filter(entry -> Math.floorMod(entry.getKey().hashCode(), oneOf) == 0)
                .filter(entry -> entry.getValue().isReleased() && !entry.getValue().isVisible())
                .filter(entry -> entry.getValue().story() != null)
                .map(
                        entry ->
                                new Unseen(
                                        entry.getKey(),
                                        Objects.requireNonNull(entry.getValue().story())))
                .toList();
    }

    /** All accepted articles that were due at moments like this, with what their pages must say. */
    synchronized Map<String, Story> stories(LongPredicate due) {
        Map<String, Story> stories = new HashMap<>();
        trails.forEach(
                (uri, trail) -> {
                    Long moment = trail.due();
                    Story story = trail.story();
                    if (moment != null && story != null && due.test(moment)) {
                        stories.put(uri, story);
                    }
                });
        return stories;
    }

    /** Articles that were released, whether accepted by an answer or not. */
    synchronized long released() {
        return trails.values().stream().filter(Trail::isReleased).count();
    }

    private Trail trail(String uri) {
        return trails.computeIfAbsent(uri, _ -> new Trail());
    }
}
