package org.regionwire.ingest.whereabouts;

import java.util.List;
import java.util.stream.Stream;
import org.regionwire.ingest.agencies.AgencyIntake;
import org.regionwire.ingest.documents.Intake;
import org.regionwire.ingest.recutting.KnownArticle;
import org.regionwire.ingest.recutting.KnownDocument;

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
                intake.issue(),
                intake.acceptedAt(),
                articles(intake),
                intake.missing(),
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
                null,
                intake.acceptedAt(),
                intake.articles().stream()
                        .map(
                                a ->
                                        new KnownArticle(
                                                a.uri(), a.title(), a.contentHash(), a.revision()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<KnownArticle> articles(Intake intake) {
        return Stream.concat(
                        intake.articles().stream()
                                .map(
                                        a ->
                                                new KnownArticle(
                                                        a.uri(),
                                                        a.cut().headline(),
                                                        a.contentHash(),
                                                        intake.revision(),
                                                        a.sketch(),
                                                        a.names())),
                        intake.erased().stream())
                .toList();
    }
}
