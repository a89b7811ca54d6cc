package org.regionwire.ingest.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.cutting.CutArticle;
import org.regionwire.ingest.html.HtmlArticle;
import org.regionwire.ingest.html.Origin;
import org.regionwire.ingest.identity.ArticleIds;
import org.regionwire.ingest.identity.DocumentIds;
import org.regionwire.ingest.identity.SharedIds;
import org.regionwire.ingest.recutting.Fresh;
import org.regionwire.ingest.recutting.Issue;
import org.regionwire.ingest.recutting.Recut;
import org.regionwire.ingest.recutting.Recutting;

/**
 * Gives a document and its articles their names on the wire. The page of one article has the name
 * of its address, or of its id in the publisher's system: both stay when its text is corrected, and
 * many such pages make up one printed page. All others are named as printed pages.
 *
 * @param hash of the document
 * @param source what the page's article is called at home; {@code null} of all others
 * @param document its uri
 */
record Naming(Credentials.Known known, String hash, @Nullable String source, String document) {

    static Naming of(
            Delivery delivery, Credentials.Known known, String hash, @Nullable HtmlArticle web) {
        String provider = known.provider().id();
        String publication = known.publication().id();
        String source = web == null ? null : source(web.origin(), publication);
        String page = web == null ? delivery.pageNumber() : null;
        return new Naming(
                known,
                hash,
                source,
                source == null
                        ? DocumentIds.uri(provider, publication, known.issueDate(), page, hash)
                        : DocumentIds.ofSource(provider, source));
    }

    /** The names of its articles. */
    Recut cut(List<CutArticle> articles, Recutting recutting) {
        String provider = known.provider().id();
        String publication = known.publication().id();
        LocalDate date = known.issueDate();
        List<Fresh> fresh = articles.stream().map(Naming::fresh).toList();
        return source == null
                ? recutting.name(
                        document,
                        known.revision(),
                        new Issue(provider, publication, date),
                        date == null
                                ? ArticleIds.ofDocument(hash)
                                : ArticleIds.ofIssue(publication, date),
                        fresh)
                : recutting.named(
                        document,
                        known.revision(),
                        ArticleIds.ofSource(provider, source),
                        fresh.getFirst());
    }

    private static Fresh fresh(CutArticle article) {
        return Fresh.of(article.headline(), String.join("\n\n", article.paragraphs()));
    }

    /** An address is the same one that a feed of the provider may give its item. */
    private static @Nullable String source(Origin origin, String publication) {
        String address = origin.url() == null ? null : SharedIds.of(origin.url()).orElse(null);
        if (address != null) {
            return address;
        }
        return origin.id() == null ? null : publication + "/" + origin.id();
    }
}
