package org.regionwire.console.rulings;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision about one article.
 *
 * @param at when; its milliseconds are the revision that orders decisions
 * @param regions codes that replace the regions; empty leaves them
 * @param subjects uris that replace the topics; empty leaves them
 * @param reason for the log, never published
 * @param publicNote for readers
 */
record Decision(
        Kind kind,
        String uri,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable String publicNote,
        List<String> regions,
        List<String> subjects) {

    /** In the order of severity. */
    enum Kind {
        ERASE,
        KILL,
        WITHHOLD,
        LIFT,
        CORRECT
    }

    Decision {
        if (uri.isBlank()) {
            throw new IllegalArgumentException("say which article: its uri");
        }
        if (by.isBlank()) {
            throw new IllegalArgumentException("say who decides: --by NAME");
        }
        regions = List.copyOf(regions);
        subjects = List.copyOf(subjects);
        for (String region : regions) {
            if (!region.matches("\\d{6}")) {
                throw new IllegalArgumentException(
                        "a region is a GB/T 2260 code of six digits such as 610300, not " + region);
            }
        }
        for (String subject : subjects) {
            if (!subject.matches("https?://\\S+/\\S+")) {
                throw new IllegalArgumentException(
                        "a topic is its uri such as"
                                + " http://cv.iptc.org/newscodes/mediatopic/20000247, not "
                                + subject);
            }
        }
        if ((kind == Kind.CORRECT) == (regions.isEmpty() && subjects.isEmpty())) {
            throw new IllegalArgumentException(
                    kind == Kind.CORRECT
                            ? "say what is right: --region CODE or --topic URI"
                            : "only a correction says regions and topics");
        }
    }

    /** Whether an article that stands like this shows what was decided. */
    boolean isShownBy(Standing standing, @Nullable Standing before) {
        return switch (kind) {
            case ERASE, KILL -> standing.status().equals("canceled");
            case WITHHOLD -> !standing.status().equals("usable");
            case LIFT -> standing.status().equals("usable");
            case CORRECT -> before == null || standing.version() > before.version();
        };
    }
}
