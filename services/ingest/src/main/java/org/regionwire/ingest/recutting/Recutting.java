package org.regionwire.ingest.recutting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.regionwire.ingest.identity.ArticleIds;
import org.regionwire.ingest.identity.Sketch;

/** Names the articles of a cut: those that were there before keep their uris. */
public final class Recutting {

    /** Missing articles that are remembered of a document, the newest of them. */
    private static final int MISSING = 100;

    private final KnownCuts cuts;

    public Recutting(KnownCuts cuts) {
        this.cuts = cuts;
    }

    /**
     * Holds a cut against the earlier ones of its document, then of its issue.
     *
     * @param documentUri of the delivery
     * @param revision of the delivery
     * @param ids mints names for what is new
     * @param articles in page order
     */
    public Recut name(
            String documentUri, long revision, Issue issue, ArticleIds ids, List<Fresh> articles) {
        List<KnownDocument> ofIssue = cuts.of(issue);
        Optional<KnownDocument> itself = cuts.find(documentUri);
        Optional<KnownDocument> before = itself.or(() -> Likeness.redelivered(articles, ofIssue));
        List<KnownArticle> former = before.map(Recutting::all).orElse(List.of());
        List<KnownArticle> elsewhere = elsewhere(issue, ofIssue, before);

        List<String> minted = articles.stream().map(a -> ids.next(a.body(), a.headline())).toList();
        Reunion reunion = new Reunion(articles, minted);
        reunion.byBody(former, Sketch::isSameArticle);
        reunion.byName(former);
        // On another page a text from the same form is another article, and so is a digest.
        reunion.byBody(elsewhere, Sketch::equals);
        reunion.byNameAndBody(elsewhere);
        return new Recut(
                issue,
                named(articles, minted, reunion, ids, uris(former, elsewhere)),
                // The page whose text stands here under another number stands there too.
                itself.isPresent() || issue.date() == null
                        ? missing(former, elsewhere, reunion)
                        : List.of(),
                isOutdated(itself, revision));
    }

    /**
     * Names the article of a page that holds one only, and that its source has named: there is
     * nothing to look for.
     *
     * @param uri of the article
     */
    public Recut named(String documentUri, long revision, String uri, Fresh article) {
        return new Recut(
                null,
                List.of(new Recut.Named(uri, List.of(), article.sketch())),
                List.of(),
                isOutdated(cuts.find(documentUri), revision));
    }

    private static boolean isOutdated(Optional<KnownDocument> known, long revision) {
        return known.map(document -> document.revision() > revision).orElse(false);
    }

    private static List<Recut.Named> named(
            List<Fresh> articles,
            List<String> minted,
            Reunion reunion,
            ArticleIds ids,
            Set<String> known) {
        Set<String> given = new HashSet<>();
        List<Recut.Named> names = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String name = minted.get(i);
            Optional<KnownArticle> found = reunion.found(i);
            Fresh article = articles.get(i);
            if (found.isPresent()) {
                List<String> other =
                        known.contains(name) ? found.get().names() : found.get().namesWith(name);
                names.add(new Recut.Named(found.get().uri(), other, article.sketch()));
                continue;
            }
            while (known.contains(name) || !given.add(name)) {
                name = ids.next(article.body(), article.headline());
            }
            names.add(new Recut.Named(name, List.of(), article.sketch()));
        }
        return names;
    }

    private static List<KnownArticle> missing(
            List<KnownArticle> former, List<KnownArticle> elsewhere, Reunion reunion) {
        Set<String> there = elsewhere.stream().map(KnownArticle::uri).collect(Collectors.toSet());
        List<KnownArticle> missing =
                former.stream()
                        .filter(a -> !reunion.isTaken(a.uri()) && !there.contains(a.uri()))
                        .toList();
        return missing.size() <= MISSING ? missing : missing.subList(0, MISSING);
    }

    /** Its articles, then those that it missed already; none twice. */
    private static List<KnownArticle> all(KnownDocument document) {
        Map<String, KnownArticle> all = new LinkedHashMap<>();
        Stream.concat(document.articles().stream(), document.missing().stream())
                .forEach(article -> all.putIfAbsent(article.uri(), article));
        return List.copyOf(all.values());
    }

    /** Without a date pages are no issue: what they share proves nothing. */
    private static List<KnownArticle> elsewhere(
            Issue issue, List<KnownDocument> ofIssue, Optional<KnownDocument> before) {
        String own = before.map(KnownDocument::uri).orElse("");
        return issue.date() == null
                ? List.of()
                : ofIssue.stream()
                        .filter(document -> !document.uri().equals(own))
                        .flatMap(document -> document.articles().stream())
                        .toList();
    }

    private static Set<String> uris(Collection<KnownArticle> one, Collection<KnownArticle> other) {
        return Stream.concat(one.stream(), other.stream())
                .map(KnownArticle::uri)
                .collect(Collectors.toSet());
    }
}
