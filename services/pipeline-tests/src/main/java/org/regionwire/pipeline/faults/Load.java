package org.regionwire.pipeline.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Posts made-up pages at a steady rate, each until it is accepted: as a provider who is told to
 * send the same page again. A page has its moment whether the one before it was answered or not.
 */
final class Load implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMillis(250);

    /** Pages under way at the same time, as many as ingest has threads for. */
    private static final int MOST_UNDER_WAY = 12;

    private final Web web;
    private final List<URI> ingests;
    private final Ledger ledger;
    private final AtomicInteger pages;
    private final long everyNanos;
    private final Semaphore places = new Semaphore(MOST_UNDER_WAY);
    private final ConcurrentSkipListMap<Long, Integer> open = new ConcurrentSkipListMap<>();
    private final ExecutorService posting = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger offered = new AtomicInteger();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private volatile boolean offering = true;
    private final long begun = System.nanoTime();
    private final Thread clock;

    /**
     * Begins at once.
     *
     * @param ingests instances of ingest, as a balancer knows them
     * @param pages gives each page its number
     */
    Load(Web web, List<URI> ingests, Ledger ledger, AtomicInteger pages, double articlesPerSecond) {
        this.web = web;
        this.ingests = List.copyOf(ingests);
        this.ledger = ledger;
        this.pages = pages;
        this.everyNanos = (long) (Story.ON_A_PAGE * 1e9 / articlesPerSecond);
        this.clock = Thread.ofPlatform().name("load").daemon().start(this::offer);
    }

    /** When it began, in nanoseconds of the monotonic clock. */
    long begun() {
        return begun;
    }

    /** Articles of all pages whose moment has come. */
    int offered() {
        return offered.get();
    }

    /**
     * Whether pages that were due before this moment are not accepted yet.
     *
     * @throws IllegalStateException when a page was refused rather than taken or put off
     */
    boolean hasOpen(long beforeNanos) {
        check();
        return !open.headMap(beforeNanos).isEmpty();
    }

    private void check() {
        RuntimeException first = failure.get();
        if (first != null) {
            throw new IllegalStateException(first.getMessage(), first);
        }
    }

    /** Offers no more; returns at once. */
    void end() {
        offering = false;
    }

    private void offer() {
        for (long due = begun; offering; due += everyNanos) {
            for (long left = due - System.nanoTime();
                    left > 0 && offering;
                    left = due - System.nanoTime()) {
                LockSupport.parkNanos(Math.min(left, 50_000_000));
            }
            if (offering) {
                long moment = due;
                int page = pages.getAndIncrement();
                open.put(moment, page);
                offered.addAndGet(Story.ON_A_PAGE);
                var _ = posting.submit(() -> post(page, moment));
            }
        }
    }

    private void post(int page, long due) {
        places.acquireUninterruptibly();
        try {
            for (int attempt = page; !accepted(page, due, attempt); attempt++) {
                LockSupport.parkNanos(BEFORE_TRYING_AGAIN.toNanos());
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
            }
            open.remove(due);
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        } finally {
            places.release();
        }
    }

    private boolean accepted(int page, long due, int attempt) {
        URI ingest = ingests.get(attempt % ingests.size());
        var answer =
                web.post(
                        ingest.resolve("/v1/documents?provider=seeds&publication=seeds"),
                        Story.page(page));
        if (answer.status() / 100 == 4) {
            throw new IllegalStateException("ingest refuses a page: " + answer.body());
        }
        if (answer.status() != 202) {
            return false;
        }
        var stories =
                Story.ofPage(page).stream()
                        .collect(Collectors.toMap(Story::headline, Function.identity()));
        for (JsonNode article : json(answer.body()).path("articles")) {
            Story story = stories.get(article.path("headline").asText());
            if (story == null) {
                throw new IllegalStateException("not cut as it was made: " + article);
            }
            ledger.accepted(article.path("uri").asText(), due, story);
        }
        return true;
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ingest answers no JSON: " + body, e);
        }
    }

    @Override
    public void close() {
        end();
        try {
            clock.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        posting.shutdownNow();
    }
}
