package org.regionwire.ingest.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.AgencyIntake;
import org.regionwire.ingest.agencies.item.AgencyItem;

/** What would be published of agencies' items. */
final class ItemAnswers {

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
