package org.regionwire.publisher.hub;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions and how far each has been served, of one partition. One thread asks what is due and
 * what is to be written; those that serve tell it what came of it.
 */
public final class Ledger {

    /** A subscriber to be served; nobody else serves it until that has been told and written. */
    public record Work(Subscription subscription, Progress progress) {}

    /** What is to be written. */
    public sealed interface Change {
        String key();

        record Progressed(Subscription subscription, Progress progress) implements Change {
            @Override
            public String key() {
                return subscription.key();
            }
        }

        /** The subscription is no more. */
        record Ended(String key) implements Change {}

        /** Its subscriber has ended it already: only how far it was served is left. */
        record Forgotten(String key) implements Change {}
    }

    /** How long the position of a subscription is kept behind its lease, for who renews late. */
    private static final Duration GRACE = Duration.ofHours(1);

    /** Who could not be served now is looked at again after so long. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /**
     * Who was sent a feed that is newer than the last look is not sent it again before the next.
     */
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Map<String, Subscription> subscriptions = new HashMap<>();
    private final Map<String, Progress> served = new HashMap<>();
    private final Map<String, Instant> notBefore = new HashMap<>();
    private final Map<String, Change> unwritten = new HashMap<>();
    private final Set<String> underway = new HashSet<>();
    private @Nullable Instant oldestWaiting;

    /** A subscription as it was written last. */
    public synchronized void put(Subscription subscription) {
        subscriptions.put(subscription.key(), subscription);
        unwritten.remove(subscription.key(), new Change.Ended(subscription.key()));
        notBefore.remove(subscription.key());
    }

    /** There is none any more. */
    public synchronized void remove(String key) {
        subscriptions.remove(key);
        notBefore.remove(key);
    }

    /** How far one had been served when the partition became ours. */
    public synchronized void served(String key, Progress progress) {
        served.put(key, progress);
    }

    /** It had been ended before that. */
    public synchronized void unserved(String key) {
        served.remove(key);
    }

    public synchronized int size() {
        return subscriptions.size();
    }

    /** URLs of the feeds that somebody wants. */
    public synchronized Set<String> topics() {
        Set<String> topics = new HashSet<>();
        subscriptions.values().forEach(each -> topics.add(each.topic()));
        return topics;
    }

    /** Since when somebody has been waiting for something; null when nobody is. */
    public synchronized @Nullable Instant oldestWaiting() {
        return oldestWaiting;
    }

    /**
     * Who is to be served now.
     *
     * @param feeds as they were noticed last, by URL
     * @param enter asked for the host of each; false when it is not its turn
     */
    public synchronized List<Work> due(
            Map<String, Noticed> feeds, Duration settle, Instant now, Predicate<String> enter) {
        List<Work> due = new ArrayList<>();
        oldestWaiting = null;
        for (Subscription subscription : subscriptions.values()) {
            String key = subscription.key();
            Noticed feed = feeds.get(subscription.topic());
            Progress progress = served.getOrDefault(key, Progress.NONE);
            Due when =
                    feed == null ? Due.NOTHING : Due.of(subscription, progress, feed, settle, now);
            if (feed == null || when == Due.NOTHING) {
                continue;
            }
            waits(Due.waitingSince(progress, feed));
            if (when == Due.NOW
                    && !underway.contains(key)
                    && !unwritten.containsKey(key)
                    && !notBefore.getOrDefault(key, now).isAfter(now)
                    && enter.test(new Callback(subscription.callback()).host())) {
                underway.add(key);
                due.add(new Work(subscription, progress));
            }
        }
        return due;
    }

    private void waits(Instant since) {
        Instant oldest = oldestWaiting;
        oldestWaiting = oldest == null || since.isBefore(oldest) ? since : oldest;
    }

    /** What came of it. */
    public synchronized void done(Work work, Served outcome, Instant now) {
        String key = work.subscription().key();
        underway.remove(key);
        Subscription current = subscriptions.get(key);
        if (current == null) {
            return;
        }
        switch (outcome) {
            case Served.Delivered(Progress after) -> {
                progressed(current, after);
                notBefore.put(key, now.plus(LOOK));
            }
            case Served.Failed(Progress after) -> progressed(current, after);
            case Served.Abandoned(Progress after) -> progressed(current, after);
            case Served.Gone() when current.equals(work.subscription()) ->
                    unwritten.put(key, new Change.Ended(key));
            // It has been renewed meanwhile, which is the subscriber's later word.
            case Served.Gone() -> notBefore.put(key, now.plus(PAUSE));
            case Served.Nothing() -> notBefore.put(key, now.plus(PAUSE));
        }
    }

    private void progressed(Subscription subscription, Progress after) {
        unwritten.put(subscription.key(), new Change.Progressed(subscription, after));
    }

    /** What is to be written now; {@link #written} follows before anything else is asked. */
    public synchronized List<Change> unwritten(Instant now) {
        for (Subscription subscription : subscriptions.values()) {
            if (subscription.isOver(now.minus(GRACE))) {
                unwritten.put(subscription.key(), new Change.Ended(subscription.key()));
            }
        }
        for (String key : served.keySet()) {
            if (!subscriptions.containsKey(key)) {
                unwritten.put(key, new Change.Forgotten(key));
            }
        }
        return List.copyOf(unwritten.values());
    }

    public synchronized void written(List<Change> changes) {
        for (Change change : changes) {
            unwritten.remove(change.key(), change);
            switch (change) {
                case Change.Progressed(_, Progress progress) -> served.put(change.key(), progress);
                case Change.Ended(String key) -> {
                    subscriptions.remove(key);
                    served.remove(key);
                }
                case Change.Forgotten(String key) -> served.remove(key);
            }
        }
    }
}
