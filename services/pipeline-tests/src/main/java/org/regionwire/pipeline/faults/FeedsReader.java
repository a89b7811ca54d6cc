package org.regionwire.pipeline.faults;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Reads the views as people do: writes into the ledger when an article can first be seen, and
 * whether what is served is what was posted.
 */
final class FeedsReader implements AutoCloseable {

    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(100);

    /** Of so many articles one is looked for as soon as it is released. */
    private static final int ONE_OF = 10;

    private static final int AT_THE_SAME_TIME = 6;

    private final Web web;
    private final List<URI> views;
    private final Ledger ledger;
    private final Thread thread;
    private volatile boolean closing;

    private FeedsReader(Web web, List<URI> views, Ledger ledger) {
        this.web = web;
        this.views = views;
        this.ledger = ledger;
        this.thread = Thread.ofPlatform().name("reader").daemon().unstarted(this::run);
    }

    /**
     * @param views an article can be seen when one of them serves it
     */
    static FeedsReader start(Web web, List<URI> views, Ledger ledger) {
        FeedsReader reader = new FeedsReader(web, views, ledger);
        reader.thread.start();
        return reader;
    }

    private void run() {
        while (!closing) {
            for (Ledger.Unseen unseen : ledger.unseen(ONE_OF)) {
                if (closing || !isVisible(unseen.uri(), unseen.story())) {
                    break;
                }
                ledger.visible(unseen.uri(), System.nanoTime());
            }
            LockSupport.parkNanos(BETWEEN_ROUNDS.toNanos());
        }
    }

    private boolean isVisible(String uri, Story story) {
        return views.stream().anyMatch(view -> serves(view, uri, story));
    }

    private boolean isEverywhere(String uri, Story story) {
        return views.stream().allMatch(view -> serves(view, uri, story));
    }

    /** Whether this view serves it by now; what it serves is compared. */
    private boolean serves(URI view, String uri, Story story) {
        var answer = web.get(view.resolve("/articles/" + uri));
        if (answer.status() != 200) {
            return false;
        }
        if (!isRight(answer.body(), story)) {
            ledger.servedWrong();
        }
        return true;
    }

    /** How many of these are not served by every view. */
    int missing(Map<String, Story> stories) {
        try (var looking = Executors.newFixedThreadPool(AT_THE_SAME_TIME)) {
            List<Future<Boolean>> looks =
                    stories.entrySet().stream()
                            .map(
                                    each ->
                                            looking.submit(
                                                    () ->
                                                            isEverywhere(
                                                                    each.getKey(),
                                                                    each.getValue())))
                            .toList();
            int missing = 0;
            for (Future<Boolean> look : looks) {
                missing += look.get() ? 0 : 1;
            }
            return missing;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return stories.size();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the view cannot be read", e);
        }
    }

    static boolean isRight(String page, Story story) {
        return page.contains(story.headline())
                && story.sentences().stream().allMatch(page::contains);
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
