package org.regionwire.ingest.feeds.taking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.prose.SafeText;

/**
 * Which pages one poll fetches, and which are owed after it. Those that have been missed least come
 * first, so that pages that never come keep no others out.
 */
final class PageTurns {

    /** Pages that are fetched in one poll; the rest come with the next. */
    private static final int MOST = 10;

    /**
     * Times that a page is asked for. The wait doubles: with five minutes at first, the last try is
     * half a day after the first.
     */
    private static final int TRIES = 8;

    private final Function<String, Page> pages;
    private final Duration first;
    private final Instant now;
    private final Map<String, Owed> asked = new HashMap<>();
    private @Nullable Duration patience;

    /**
     * @param pages gives a page by its URL
     * @param first wait after the first miss
     */
    PageTurns(Function<String, Page> pages, Duration first, Instant now) {
        this.pages = pages;
        this.first = first;
        this.now = now;
    }

    /** Fetches pages until there are enough, or a host is to be left alone. */
    void fetch(Collection<Candidate> candidates) {
        List<Candidate> turns =
                candidates.stream()
                        .filter(candidate -> candidate.wantsPage(now))
                        .sorted(Comparator.comparingInt(Candidate::misses))
                        .limit(MOST)
                        .toList();
        for (Candidate candidate : turns) {
            if (patience == null) {
                asked.put(candidate.key(), fetched(candidate));
            }
        }
    }

    /** Where an item that has no text in full stands now. */
    Owed of(Candidate candidate) {
        Owed done = asked.get(candidate.key());
        return done != null
                ? done
                : new Owed(
                        SafeText.NONE,
                        candidate.misses(),
                        candidate.isUnchanged() ? candidate.retryAt() : now);
    }

    /** How long a host asks to be left alone; null where none does. */
    @Nullable Duration patience() {
        return patience;
    }

    private Owed fetched(Candidate candidate) {
        return switch (pages.apply(candidate.link())) {
            case Page.Text(SafeText text) -> Owed.nothing(text);
            case Page.Missed() -> missed(candidate.misses() + 1);
            case Page.Busy(Duration longer) -> {
                patience = longer;
                yield missed(candidate.misses() + 1);
            }
        };
    }

    private Owed missed(int misses) {
        return new Owed(
                SafeText.NONE,
                misses,
                misses < TRIES ? now.plus(first.multipliedBy(1L << (misses - 1))) : null);
    }
}
