package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.util.List;
import org.regionwire.schemas.Categorization;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.Enrichment;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Region;
import org.regionwire.schemas.RegionLevel;
import org.regionwire.schemas.Ruling;
import org.regionwire.schemas.RulingKind;

/** Made-up records of the topics that the gate reads. */
final class GateRecords {

    private GateRecords() {}

    static Ruling.Builder ruling(String uri, RulingKind kind, long revision) {
        return Ruling.newBuilder()
                .setUri(uri)
                .setKind(kind)
                .setRevision(revision)
                .setMadeBy("tester")
                .setMadeAt(Instant.EPOCH);
    }

    static CategorizedArticle heartbeat(String uri, long revision) {
        CategorizedArticle article = article(uri, revision, "Heartbeat");
        return CategorizedArticle.newBuilder(article)
                .setArticle(
                        IngestedArticle.newBuilder(article.getArticle()).setHeartbeat(true).build())
                .build();
    }

    /** What the stages make of a revision when they read it again. */
    static CategorizedArticle replayed(String uri, long revision, long run, String headline) {
        CategorizedArticle article = article(uri, revision, headline);
        return CategorizedArticle.newBuilder(article)
                .setArticle(IngestedArticle.newBuilder(article.getArticle()).setRun(run).build())
                .build();
    }

    static CategorizedArticle article(String uri, long revision, String headline) {
        return CategorizedArticle.newBuilder()
                .setArticle(
                        IngestedArticle.newBuilder()
                                .setUri(uri)
                                .setRevision(revision)
                                .setContentHash("hash")
                                .setAcceptedAt(Instant.EPOCH)
                                .setProvider("tester")
                                .setHeadline(headline)
                                .setEdNote("internal note")
                                .setHomeRegion("610300")
                                .build())
                .setEnrichment(Enrichment.newBuilder().setRuleset("test").build())
                .setCategorization(
                        Categorization.newBuilder()
                                .setRuleset("test")
                                .setRegions(
                                        List.of(
                                                Region.newBuilder()
                                                        .setCode("610300")
                                                        .setName("宝鸡市")
                                                        .setLevel(RegionLevel.prefecture)
                                                        .setAncestors(List.of("610000"))
                                                        .setConfidence(0.9)
                                                        .build()))
                                .build())
                .build();
    }
}
