package org.regionwire.ingest.recutting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.regionwire.ingest.identity.ArticleIds;

/** Cuts that were made one after the other. */
final class EarlierCuts implements KnownCuts {

    private final Map<String, KnownDocument> documents = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Recutting recutting = new Recutting(this);
    private long revision;

    /** A text of so many random characters: no two share a 4-gram but by chance. */
    static String text(long seed, int letters) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            text.append((char) (0x4E00 + random.nextInt(3_000)));
        }
        return text.append('。').toString();
    }

    /** Names the articles of the next delivery of a document. */
    Recut cut(String document, Issue issue, Fresh... articles) {
        return cut(document, issue, ++revision, articles);
    }

    Recut cut(String document, Issue issue, long number, Fresh... articles) {
        Recut recut =
                recutting.name(
                        document,
                        number,
                        issue,
                        issue.date() == null
                                ? ArticleIds.ofDocument(document)
                                : ArticleIds.ofIssue(issue.publication(), issue.date()),
                        List.of(articles));
        if (!recut.outdated()) {
            documents.put(document, known(document, issue, number, recut, articles));
            order.remove(document);
            order.addFirst(document);
        }
        return recut;
    }

    /** What the console leaves of an article that it erases. */
    void erase(String document, int index) {
        documents.computeIfPresent(
                document,
                (_, known) -> {
                    List<KnownArticle> articles = new ArrayList<>(known.articles());
                    articles.set(index, articles.get(index).erased());
                    return new KnownDocument(
                            known.uri(),
                            known.contentHash(),
                            known.revision(),
                            known.provider(),
                            known.publication(),
                            known.issue(),
                            known.acceptedAt(),
                            articles,
                            known.missing(),
                            List.of(),
                            List.of());
                });
    }

    @Override
    public Optional<KnownDocument> find(String documentUri) {
        return Optional.ofNullable(documents.get(documentUri));
    }

    @Override
    public List<KnownDocument> of(Issue issue) {
        return order.stream()
                .flatMap(uri -> find(uri).stream())
                .filter(document -> issue.equals(document.issue()))
                .toList();
    }

    private static KnownDocument known(
            String document, Issue issue, long number, Recut recut, Fresh... articles) {
        return new KnownDocument(
                document,
                "hash",
                number,
                issue.provider(),
                issue.publication(),
                issue,
                Instant.ofEpochSecond(number),
                IntStream.range(0, articles.length)
                        .mapToObj(
                                i ->
                                        new KnownArticle(
                                                recut.articles().get(i).uri(),
                                                articles[i].headline(),
                                                "hash",
                                                number,
                                                articles[i].sketch(),
                                                recut.articles().get(i).names()))
                        .toList(),
                recut.missing(),
                List.of(),
                List.of());
    }
}
