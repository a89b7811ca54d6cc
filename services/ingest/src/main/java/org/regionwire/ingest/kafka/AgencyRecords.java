package org.regionwire.ingest.kafka;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.regionwire.ingest.agencies.AgencyIntake;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.messaging.writing.Outbound;
import org.regionwire.schemas.CutArticle;
import org.regionwire.schemas.Document;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.Ruling;
import org.regionwire.schemas.RulingKind;
import org.regionwire.schemas.catalogue.Topics;

/**
 * The records that agencies' items make, all to be written in one transaction. A cancel has no need
 * of the stages: it goes past them, to the gate.
 */
public final class AgencyRecords {

    private AgencyRecords() {}

    /**
     * All of one delivery.
     *
     * @param traceparent W3C Trace Context of the request
     */
    public static List<Outbound> of(AgencyIntake intake, String traceparent) {
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
        for (AgencyIntake.Article article : intake.articles()) {
            records.add(
                    article.item().status() == AgencyItem.Status.CANCELED
                            ? envelope.around(
                                    Topics.ARTICLES_RULINGS,
                                    article.uri(),
                                    cancel(intake, article),
                                    intake.revision())
                            : envelope.around(
                                    Topics.ARTICLES_INGESTED,
                                    article.uri(),
                                    AgencyArticleMapper.toWire(intake, article),
                                    article.revision()));
        }
        return records;
    }

    private static Ruling cancel(AgencyIntake intake, AgencyIntake.Article article) {
        return Ruling.newBuilder()
                .setUri(article.uri())
                .setKind(RulingKind.cancel)
                .setRevision(intake.revision())
                .setReason(article.item().editorsNote())
                .setMadeBy("provider:" + intake.sender().provider().id())
                .setMadeAt(intake.acceptedAt())
                .build();
    }

    private static Document document(AgencyIntake intake) {
        return Document.newBuilder()
                .setUri(intake.uri())
                .setContentHash(intake.contentHash())
                .setRevision(intake.revision())
                .setProvider(intake.sender().provider().id())
                .setPublication(intake.sender().publication().id())
                .setContentType(intake.delivery().contentType())
                .setDeclaredCharset(intake.provenance().declared())
                .setDetectedCharset(intake.provenance().detected())
                .setUsedCharset(intake.provenance().used())
                .setRemovedCharacters(intake.provenance().removedCharacters())
                .setAcceptedAt(intake.acceptedAt())
                .setContent(ByteBuffer.wrap(intake.delivery().content()))
                .build();
    }

    private static DocumentCuts cuts(AgencyIntake intake) {
        List<CutArticle> articles = new ArrayList<>();
        for (AgencyIntake.Article article : intake.articles()) {
            articles.add(
                    CutArticle.newBuilder()
                            .setUri(article.uri())
                            .setHeadline(article.title())
                            .setContentHash(article.contentHash())
                            .setRevision(article.revision())
                            .setSketch(article.sketch().values())
                            .setBodyLength(article.sketch().length())
                            .setPosition(articles.size() + 1)
                            .build());
        }
        return DocumentCuts.newBuilder()
                .setUri(intake.uri())
                .setContentHash(intake.contentHash())
                .setRevision(intake.revision())
                .setProvider(intake.sender().provider().id())
                .setPublication(intake.sender().publication().id())
                .setRuleset(Names.AGENCIES_RULESET)
                .setAcceptedAt(intake.acceptedAt())
                .setArticles(articles)
                .build();
    }
}
