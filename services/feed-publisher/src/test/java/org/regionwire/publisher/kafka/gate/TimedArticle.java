package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.util.function.Consumer;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.TextRights;

/** Versions of an article that may be seen at certain times only. */
final class TimedArticle {

    private TimedArticle() {}

    static CategorizedArticle embargoed(String uri, long revision, String headline, Instant until) {
        return with(uri, revision, headline, article -> article.setEmbargoedUntil(until));
    }

    static CategorizedArticle expiring(String uri, long revision, String headline, Instant at) {
        return with(uri, revision, headline, article -> article.setExpires(at));
    }

    static CategorizedArticle allowing(
            String uri, long revision, String headline, TextRights rights) {
        return with(uri, revision, headline, article -> article.setTextRights(rights));
    }

    static CategorizedArticle with(
            String uri, long revision, String headline, Consumer<IngestedArticle.Builder> more) {
        CategorizedArticle article = GateRecords.article(uri, revision, headline);
        IngestedArticle.Builder builder = IngestedArticle.newBuilder(article.getArticle());
        more.accept(builder);
        return CategorizedArticle.newBuilder(article).setArticle(builder.build()).build();
    }
}
