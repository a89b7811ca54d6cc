package org.regionwire.publisher.archives;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.regionwire.publisher.archives.Period.Span;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.view.Duplicates;
import org.regionwire.publisher.view.Newest;
import org.regionwire.publisher.view.Snapshot;
import org.regionwire.publisher.view.Window;

/**
 * Which archive comes before a feed or another archive, so that a reader who goes from one to the
 * next has seen every article of the section (RFC 5005, 4). Months where they are short, days,
 * hours and minutes where they are not.
 */
public record Archives(Snapshot snapshot, Section section, Duplicates duplicates) {

    /** Articles of an archive, where it is longer than a minute. */
    public static final int MOST = 100;

    /** Those of the fullest minute. */
    public static final int MOST_OF_ALL = 2000;

    /**
     * The one before a feed.
     *
     * @param size of a feed that is full; one that is not has all that there is
     */
    public Optional<Period> before(Window feed, int size) throws IOException {
        if (feed.entries().size() < size) {
            return Optional.empty();
        }
        Instant oldest = feed.entries().getLast().article().releases().orderedAt();
        return Optional.of(longest(oldest, oldest));
    }

    /** The one before another. */
    public Optional<Period> before(Period archive) throws IOException {
        Newest newest = snapshot.newestBefore(section, duplicates, archive.from());
        return newest == null
                ? Optional.empty()
                : Optional.of(longest(newest.orderedAt(), archive.from()));
    }

    /** Whether an archive is made of it; of one with too many articles the parts are. */
    public boolean isArchive(Period period) throws IOException {
        return period.span() == Span.MINUTE || !isTooFull(period);
    }

    /** The last part of one that is none. */
    public Optional<Period> lastPartOf(Period period) throws IOException {
        Newest newest = snapshot.newestBefore(section, duplicates, period.until());
        return newest == null
                ? Optional.empty()
                : Optional.of(longest(newest.orderedAt(), period.until()));
    }

    /** The longest around a moment that ends before another one and is not too full. */
    private Period longest(Instant around, Instant limit) throws IOException {
        for (Span span : Span.values()) {
            Period period = Period.of(span, around);
            boolean ends = !period.until().isAfter(limit);
            if (span == Span.MINUTE || (ends && !isTooFull(period))) {
                return period;
            }
        }
        throw new AssertionError("the shortest is taken always");
    }

    private boolean isTooFull(Period period) throws IOException {
        return snapshot.hasMoreThan(MOST, section, duplicates, period.from(), period.until());
    }
}
