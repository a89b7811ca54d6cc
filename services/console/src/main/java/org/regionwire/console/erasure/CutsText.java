package org.regionwire.console.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.regionwire.schemas.CutArticle;
import org.regionwire.schemas.DocumentCuts;

/**
 * What a document's cuts keep of an article: its headline, hashes, and a sketch out of which pieces
 * of four characters could be found by trying; and lines of the page that no article took.
 */
final class CutsText {

    private CutsText() {}

    static boolean names(DocumentCuts cuts, String uri) {
        return all(cuts).anyMatch(article -> article.getUri().equals(uri));
    }

    static boolean isTextOf(DocumentCuts cuts, String uri) {
        return names(cuts, uri) && !without(cuts, uri).equals(cuts);
    }

    /**
     * The same cuts, with the article's uri and names alone, and without what belongs to no
     * article.
     */
    static DocumentCuts without(DocumentCuts cuts, String uri) {
        return DocumentCuts.newBuilder(cuts)
                .setArticles(without(cuts.getArticles(), uri))
                .setMissing(without(cuts.getMissing(), uri))
                .setFurniture(List.of())
                .setUnplaced(List.of())
                .build();
    }

    /** The other articles that were cut from the document. */
    static List<CutArticle> others(DocumentCuts cuts, String uri) {
        return cuts.getArticles().stream()
                .filter(article -> !article.getUri().equals(uri))
                .toList();
    }

    private static List<CutArticle> without(List<CutArticle> articles, String uri) {
        List<CutArticle> kept = new ArrayList<>();
        for (CutArticle article : articles) {
            kept.add(
                    article.getUri().equals(uri)
                            ? CutArticle.newBuilder()
                                    .setUri(uri)
                                    .setContentHash("")
                                    .setNames(article.getNames())
                                    .setPosition(article.getPosition())
                                    .build()
                            : article);
        }
        return kept;
    }

    private static Stream<CutArticle> all(DocumentCuts cuts) {
        return Stream.concat(cuts.getArticles().stream(), cuts.getMissing().stream());
    }
}
