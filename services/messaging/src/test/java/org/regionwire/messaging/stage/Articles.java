package org.regionwire.messaging.stage;

import java.time.Instant;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.Enrichment;
import org.regionwire.schemas.IngestedArticle;

/** Small articles, for tests that do not care what is in them. */
public final class Articles {

    private Articles() {}

    public static IngestedArticle ingested(String uri, String headline) {
        return IngestedArticle.newBuilder()
                .setUri(uri)
                .setRevision(1)
                .setContentHash("c0ffee")
                .setAcceptedAt(Instant.EPOCH)
                .setProvider("tester")
                .setHeadline(headline)
                .build();
    }

    static EnrichedArticle enriched(IngestedArticle article) {
        return EnrichedArticle.newBuilder()
                .setArticle(article)
                .setEnrichment(Enrichment.newBuilder().setRuleset("test-1").build())
                .build();
    }
}
