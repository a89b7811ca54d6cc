package org.regionwire.ingest.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.cutting.CutArticle;
import org.regionwire.ingest.documents.Intake;
import org.regionwire.ingest.html.HtmlArticle;
import org.regionwire.ingest.html.Origin;
import org.regionwire.ingest.html.Picture;
import org.regionwire.ingest.recutting.KnownArticle;
import org.regionwire.ingest.recutting.KnownDocument;
import org.regionwire.ingest.whereabouts.ArticlePlace;
import org.regionwire.ingest.whereabouts.Whereabouts;

/** The bodies of good answers. */
final class Answers {

    private Answers() {}

    /** What would be published of a page. */
    record DryRun(
            String uri,
            String provider,
            String publication,
            List<Preview> articles,
            List<Missing> missing,
            List<String> furniture,
            List<String> unplaced) {}

    /**
     * One article as it would go on the wire.
     *
     * @param origin where it comes from, of an article's page on the web
     */
    record Preview(
            String uri, CutArticle article, @Nullable Origin origin, List<Picture> pictures) {

        static Preview of(Intake.Article article) {
            HtmlArticle web = article.web();
            return new Preview(
                    article.uri(),
                    article.cut(),
                    web == null ? null : web.origin(),
                    web == null ? List.of() : web.pictures());
        }
    }

    /** A document and where its articles are. */
    record Document(
            String uri,
            String contentHash,
            long revision,
            String provider,
            @Nullable String publication,
            Instant acceptedAt,
            List<Article> articles,
            List<Missing> missing,
            List<String> furniture,
            List<String> unplaced) {

        Document withArticles(List<Article> others) {
            return new Document(
                    uri,
                    contentHash,
                    revision,
                    provider,
                    publication,
                    acceptedAt,
                    others,
                    missing,
                    furniture,
                    unplaced);
        }
    }

    /**
     * Where one article is.
     *
     * @param state waiting, released, withheld, canceled or dead
     * @param version public version, of a released or recalled one
     * @param deadLetter topic/partition@offset, of a dead one
     * @param cause why, of a dead or an erased one, or of a recall that found nothing
     */
    record Article(
            String uri,
            @Nullable String headline,
            String state,
            @Nullable Integer version,
            @Nullable String deadLetter,
            @Nullable String cause) {

        Article because(String why) {
            return new Article(uri, headline, state, version, deadLetter, why);
        }
    }

    /** An article of an earlier delivery that the latest does not have. */
    record Missing(String uri, @Nullable String headline) {}

    static DryRun dryRun(Intake intake) {
        return new DryRun(
                intake.uri(),
                intake.provider().id(),
                intake.publication().id(),
                intake.articles().stream().map(Preview::of).toList(),
                missing(intake.missing()),
                intake.furniture(),
                intake.unplaced());
    }

    static Document document(KnownDocument document, Whereabouts whereabouts) {
        return new Document(
                document.uri(),
                document.contentHash(),
                document.revision(),
                document.provider(),
                document.publication(),
                document.acceptedAt(),
                document.articles().stream()
                        .map(a -> article(a, whereabouts.place(document, a)))
                        .toList(),
                missing(document.missing()),
                document.furniture(),
                document.unplaced());
    }

    private static List<Missing> missing(List<KnownArticle> articles) {
        return articles.stream()
                .filter(a -> !a.isErased())
                .map(a -> new Missing(a.uri(), a.headline()))
                .toList();
    }

    private static Article article(KnownArticle article, ArticlePlace place) {
        return switch (place) {
            case ArticlePlace.Waiting() -> article(article, "waiting", null);
            case ArticlePlace.Released(int version) -> article(article, "released", version);
            case ArticlePlace.Recalled(int version, var status) ->
                    article.isErased()
                            ? erased(article, status, version)
                            : article(article, status, version);
            case ArticlePlace.Dead(var topic, int partition, long offset, var cause) ->
                    new Article(
                            article.uri(),
                            article.headline(),
                            "dead",
                            null,
                            "%s/%d@%d".formatted(topic, partition, offset),
                            cause);
        };
    }

    private static Article erased(KnownArticle article, String status, int version) {
        return new Article(
                article.uri(),
                null,
                status,
                version,
                null,
                "It was erased: it is not taken in again, and the page's original is not kept.");
    }

    private static Article article(KnownArticle article, String state, @Nullable Integer version) {
        return new Article(article.uri(), article.headline(), state, version, null, null);
    }
}
