package org.regionwire.ingest.whereabouts;

import java.util.List;
import org.regionwire.ingest.agencies.AgencyIntake;
import org.regionwire.ingest.documents.Intake;

/** What is known of a document the moment it was taken. */
public final class KnownDocuments {

    private KnownDocuments() {}

    public static KnownDocument of(Intake intake) {
        return new KnownDocument(
                intake.uri(),
                intake.contentHash(),
                intake.revision(),
                intake.provider().id(),
                intake.publication().id(),
                intake.acceptedAt(),
                intake.articles().stream()
                        .map(
                                a ->
                                        new KnownDocument.KnownArticle(
                                                a.uri(),
                                                a.cut().headline(),
                                                a.contentHash(),
                                                intake.revision()))
                        .toList(),
                List.of(),
                intake.furniture(),
                intake.unplaced());
    }

    public static KnownDocument of(AgencyIntake intake) {
        return new KnownDocument(
                intake.uri(),
                intake.contentHash(),
                intake.revision(),
                intake.sender().provider().id(),
                intake.sender().publication().id(),
                intake.acceptedAt(),
                intake.articles().stream()
                        .map(
                                a ->
                                        new KnownDocument.KnownArticle(
                                                a.uri(),
                                                a.item().heading().headline(),
                                                a.contentHash(),
                                                a.revision()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }
}
