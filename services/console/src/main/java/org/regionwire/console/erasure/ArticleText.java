package org.regionwire.console.erasure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.GateWaiting;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.PublishedArticle;

/**
 * What a record of any stage says of its article, as far as an erasure asks.
 *
 * @param document that it was cut from; null where the record does not say
 * @param isText false of a recall, which comes without text
 * @param paragraphs of the body
 */
record ArticleText(
        String uri,
        String provider,
        @Nullable String document,
        boolean isText,
        List<String> paragraphs) {

    ArticleText {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Empty for a record that is no article. */
    static Optional<ArticleText> of(SpecificRecord value) {
        return switch (value) {
            case IngestedArticle article -> Optional.of(of(article));
            case EnrichedArticle article -> Optional.of(of(article.getArticle()));
            case CategorizedArticle article -> Optional.of(of(article.getArticle()));
            case GateWaiting waiting -> Optional.of(of(waiting.getArticle().getArticle()));
            case PublishedArticle article ->
                    Optional.of(
                            new ArticleText(
                                    article.getUri(),
                                    article.getProvider(),
                                    null,
                                    article.getPubStatus() == PubStatus.usable,
                                    paragraphs(article.getBodies())));
            default -> Optional.empty();
        };
    }

    private static ArticleText of(IngestedArticle article) {
        return new ArticleText(
                article.getUri(),
                article.getProvider(),
                article.getDocumentUri(),
                true,
                paragraphs(article.getBodies()));
    }

    private static List<String> paragraphs(List<Body> bodies) {
        return bodies.stream()
                .filter(body -> body.getContentType().startsWith("text/plain"))
                .flatMap(body -> Stream.of(body.getValue().split("\\R\\s*\\R")))
                .toList();
    }
}
