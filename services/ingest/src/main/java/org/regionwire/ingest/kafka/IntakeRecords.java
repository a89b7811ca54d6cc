package org.regionwire.ingest.kafka;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.regionwire.ingest.documents.Delivery;
import org.regionwire.ingest.documents.Intake;
import org.regionwire.ingest.recutting.KnownArticle;
import org.regionwire.messaging.writing.Outbound;
import org.regionwire.schemas.CutArticle;
import org.regionwire.schemas.Document;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.catalogue.Topics;

/** The records that one document makes, all to be written in one transaction. */
public final class IntakeRecords {

    private IntakeRecords() {}

    /**
     * The original is not among them when something on it was erased, nor its cut when there is one
     * of a newer delivery: the topic keeps what was written last.
     *
     * @param traceparent W3C Trace Context of the request
     */
    public static List<Outbound> of(Intake intake, String traceparent) {
        Envelope envelope = new Envelope(intake.acceptedAt(), traceparent);
        List<Outbound> records = new ArrayList<>();
        if (intake.erased().isEmpty()) {
            records.add(
                    envelope.around(
                            Topics.DOCUMENTS,
                            intake.uri() + "#" + intake.contentHash(),
                            document(intake),
                            intake.revision()));
        }
        if (!intake.outdated()) {
            records.add(
                    envelope.around(
                            Topics.DOCUMENTS_CUTS, intake.uri(), cuts(intake), intake.revision()));
        }
        for (Intake.Article article : intake.articles()) {
            records.add(
                    envelope.around(
                            Topics.ARTICLES_INGESTED,
                            article.uri(),
                            ArticleMapper.toWire(intake, article),
                            intake.revision()));
        }
        return records;
    }

    private static Document document(Intake intake) {
        Delivery delivery = intake.delivery();
        return Document.newBuilder()
                .setUri(intake.uri())
                .setContentHash(intake.contentHash())
                .setRevision(intake.revision())
                .setProvider(intake.provider().id())
                .setPublication(intake.publication().id())
                .setEdition(delivery.edition())
                .setIssueDate(ArticleMapper.text(intake.issueDate()))
                .setPageNumber(delivery.pageNumber())
                .setPageName(delivery.pageName())
                .setFileName(delivery.fileName())
                .setSourceUrl(delivery.url())
                .setContentType(intake.reading().contentType())
                .setDeclaredCharset(intake.reading().declaredCharset())
                .setDetectedCharset(intake.reading().detectedCharset())
                .setUsedCharset(intake.reading().usedCharset())
                .setRemovedCharacters(intake.reading().removedCharacters())
                .setAcceptedAt(intake.acceptedAt())
                .setContent(ByteBuffer.wrap(delivery.content()))
                .build();
    }

    private static DocumentCuts cuts(Intake intake) {
        return DocumentCuts.newBuilder()
                .setUri(intake.uri())
                .setContentHash(intake.contentHash())
                .setRevision(intake.revision())
                .setProvider(intake.provider().id())
                .setPublication(intake.publication().id())
                .setIssueDate(ArticleMapper.text(intake.issueDate()))
                .setRuleset(intake.issue() == null ? Names.WEB_RULESET : Names.RULESET)
                .setAcceptedAt(intake.acceptedAt())
                .setArticles(
                        Stream.concat(
                                        intake.articles().stream().map(IntakeRecords::cut),
                                        intake.erased().stream().map(IntakeRecords::cut))
                                .toList())
                .setMissing(intake.missing().stream().map(IntakeRecords::cut).toList())
                .setFurniture(intake.furniture())
                .setUnplaced(intake.unplaced())
                .build();
    }

    private static CutArticle cut(Intake.Article article) {
        return CutArticle.newBuilder()
                .setUri(article.uri())
                .setHeadline(article.cut().headline())
                .setContentHash(article.contentHash())
                .setSketch(article.sketch().values())
                .setBodyLength(article.sketch().length())
                .setNames(article.names())
                .setPosition(article.cut().position())
                .build();
    }

    /** One that is not there, or was erased: then as the console leaves it. */
    private static CutArticle cut(KnownArticle article) {
        return CutArticle.newBuilder()
                .setUri(article.uri())
                .setHeadline(article.headline())
                .setContentHash(article.contentHash())
                .setRevision(article.isErased() ? null : article.revision())
                .setSketch(article.sketch().values())
                .setBodyLength(article.sketch().length())
                .setNames(article.names())
                .build();
    }
}
