package org.regionwire.ingest.kafka;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.regionwire.ingest.documents.Delivery;
import org.regionwire.ingest.documents.Intake;
import org.regionwire.messaging.writing.Outbound;
import org.regionwire.schemas.CutArticle;
import org.regionwire.schemas.Document;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;

/** The records that one document makes, all to be written in one transaction. */
public final class IntakeRecords {

    private IntakeRecords() {}

    /**
     * @param traceparent W3C Trace Context of the request
     */
    public static List<Outbound> of(Intake intake, String traceparent) {
        List<Outbound> records = new ArrayList<>();
        String documentKey = intake.uri() + "#" + intake.contentHash();
        records.add(outbound(Topics.DOCUMENTS, documentKey, document(intake), intake, traceparent));
        records.add(
                outbound(Topics.DOCUMENTS_CUTS, intake.uri(), cuts(intake), intake, traceparent));
        for (Intake.Article article : intake.articles()) {
            records.add(
                    outbound(
                            Topics.ARTICLES_INGESTED,
                            article.uri(),
                            ArticleMapper.toWire(intake, article),
                            intake,
                            traceparent));
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

    private static Outbound outbound(
            String topic, String key, SpecificRecord value, Intake intake, String traceparent) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HeaderNames.CE_SPECVERSION, "1.0");
        headers.put(HeaderNames.CE_ID, key + "@" + intake.revision());
        headers.put(HeaderNames.CE_SOURCE, "/regionwire/" + Names.SERVICE);
        headers.put(HeaderNames.CE_TYPE, value.getSchema().getFullName());
        headers.put(HeaderNames.CE_SUBJECT, key);
        headers.put(HeaderNames.CE_TIME, time(intake.acceptedAt()));
        headers.put(HeaderNames.CONTENT_TYPE, "avro/binary");
        headers.put(HeaderNames.TRACEPARENT, traceparent);
        headers.put(HeaderNames.REVISION, Long.toString(intake.revision()));
        headers.put(HeaderNames.RUN, "0");
        return new Outbound(topic, key, value, headers);
    }

    private static String time(Instant instant) {
        return instant.toString();
    }
}
