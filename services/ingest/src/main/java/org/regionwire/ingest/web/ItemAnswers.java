package org.regionwire.ingest.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.AgencyIntake;
import org.regionwire.ingest.agencies.item.AgencyItem;

/** What would be published of agencies' items. */
final class ItemAnswers {

    private static final String WAITING = "waiting";

    private static final String UNKNOWN =
            "No earlier version of it is known: if it was to recall something, look at the uri again. Else it counts when that comes.";

    private ItemAnswers() {}

    /** The items of one delivery. */
    record DryRun(String uri, String provider, String publication, List<Preview> articles) {}

    /**
     * One item as it was read.
     *
     * @param revision that would order it among the versions of its article
     * @param rights those in force
     */
    record Preview(
            String uri,
            long revision,
            @Nullable String evolvedFrom,
            AgencyItem.Rights rights,
            AgencyItem item) {}

    /** A recall of what is not known says so: its sender may have mistyped a name. */
    static Answers.Document noted(Answers.Document answer, AgencyIntake intake) {
        Set<String> unknown =
                intake.articles().stream()
                        .filter(AgencyIntake.Article::recallsNothingKnown)
                        .map(AgencyIntake.Article::uri)
                        .collect(Collectors.toSet());
        return answer.withArticles(
                answer.articles().stream()
                        .map(
                                a ->
                                        unknown.contains(a.uri()) && a.state().equals(WAITING)
                                                ? a.because(UNKNOWN)
                                                : a)
                        .toList());
    }

    static DryRun dryRun(AgencyIntake intake) {
        return new DryRun(
                intake.uri(),
                intake.sender().provider().id(),
                intake.sender().publication().id(),
                intake.articles().stream()
                        .map(
                                a ->
                                        new Preview(
                                                a.uri(),
                                                a.revision(),
                                                a.evolvedFrom(),
                                                a.rights(),
                                                a.item()))
                        .toList());
    }
}
