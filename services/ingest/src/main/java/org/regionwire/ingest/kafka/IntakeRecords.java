package org.regionwire.ingest.kafka;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.regionwire.ingest.documents.Delivery;
import org.regionwire.ingest.documents.Intake;
import org.regionwire.messaging.writing.Outbound;
import org.regionwire.schemas.CutArticle;
import org.regionwire.schemas.Document;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.catalogue.Topics;

/** The records that one document makes, all to be written in one transaction. */
public final class IntakeRecords {

    private IntakeRecords() {}

    /**
     * @param traceparent W3C Trace Context of the request
     */
    public static List<Outbound> of(Intake intake, String traceparent) {
        Envelope envelope = new Envelope(intake.acceptedAt(), traceparent);
        List<Outbound> records = new ArrayList<>();
        records.add(
                envelope.around(
                        Topics.DOCUMENTS,
                        intake.uri() + "#" + intake.contentHash(),
                        document(intake),
                        intake.revision()));
        records.add(
                envelope.around(
                        Topics.DOCUMENTS_CUTS, intake.uri(), cuts(intake), intake.revision()));
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
                .setContentType("text/plain")
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
                .setRuleset(Names.RULESET)
                .setAcceptedAt(intake.acceptedAt())
                .setArticles(intake.articles().stream().map(IntakeRecords::cut).toList())
                .setFurniture(intake.furniture())
                .setUnplaced(intake.unplaced())
                .build();
    }

    private static CutArticle cut(Intake.Article article) {
        return CutArticle.newBuilder()
                .setUri(article.uri())
                .setHeadline(article.cut().headline())
                .setContentHash(article.contentHash())
                .setSketch(article.sketch())
                .setBodyLength(String.join("", article.cut().paragraphs()).length())
                .setPosition(article.cut().position())
                .build();
    }
}
