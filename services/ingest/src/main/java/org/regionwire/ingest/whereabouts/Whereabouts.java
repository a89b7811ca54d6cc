package org.regionwire.ingest.whereabouts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.recutting.Issue;
import org.regionwire.ingest.recutting.KnownArticle;
import org.regionwire.ingest.recutting.KnownCuts;
import org.regionwire.ingest.recutting.KnownDocument;

/** Documents and the latest sighting of each article, as the topics have them by now. */
public final class Whereabouts implements KnownCuts {

    private final ConcurrentMap<String, KnownDocument> documents = new ConcurrentHashMap<>();
    private final RecentCuts recent = new RecentCuts();
    private final ConcurrentMap<String, Sighting> sightings = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Owner> owners = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, CompletableFuture<Optional<KnownDocument>>> awaited =
            new ConcurrentHashMap<>();

    /** Whose an article is: of whoever delivered it first. */
    private record Owner(String provider, Instant since) {}

    /** An older delivery than the one known changes nothing. */
    public void document(KnownDocument document) {
        KnownDocument known =
                documents.merge(
                        document.uri(),
                        document,
                        (old, now) -> now.revision() < old.revision() ? old : now);
        if (known == document && document.issue() != null) {
            recent.add(document.uri(), document.issue())
                    .forEach(old -> documents.computeIfPresent(old, (_, d) -> d.withoutSketches()));
        }
        document.articles()
                .forEach(a -> owned(a.uri(), document.provider(), document.acceptedAt()));
        var arriving = awaited.get(document.uri());
        if (arriving != null) {
            arriving.complete(Optional.of(known));
        }
    }

    public void forgetDocument(String uri) {
        KnownDocument gone = documents.remove(uri);
        if (gone != null) {
            recent.remove(uri);
            gone.articles().forEach(article -> owners.remove(article.uri()));
        }
    }

    /** An article was delivered by this provider; the first to deliver it owns it. */
    public void owned(String articleUri, String provider, Instant since) {
        owners.merge(
                articleUri,
                new Owner(provider, since),
                (old, now) -> now.since().isBefore(old.since()) ? now : old);
    }

    /** Id of the provider that an article belongs to; empty for one that is not known. */
    public Optional<String> owner(String articleUri) {
        return Optional.ofNullable(owners.get(articleUri)).map(Owner::provider);
    }

    /** An older sighting than the one known changes nothing. */
    public void sighting(String articleUri, Sighting sighting) {
        sightings.merge(articleUri, sighting, (old, now) -> now.isOlderThan(old) ? old : now);
    }

    public void forgetArticle(String uri) {
        sightings.remove(uri);
        owners.remove(uri);
    }

    @Override
    public Optional<KnownDocument> find(String documentUri) {
        return Optional.ofNullable(documents.get(documentUri));
    }

    @Override
    public List<KnownDocument> of(Issue issue) {
        return recent.of(issue).stream().map(documents::get).filter(Objects::nonNull).toList();
    }

    /**
     * For a document that another instance may have taken a moment ago: comes as soon as it is
     * known here, and empty when that takes longer than this. Holds no thread meanwhile.
     */
    public CompletableFuture<Optional<KnownDocument>> find(String documentUri, Duration patience) {
        var arriving = awaited.computeIfAbsent(documentUri, _ -> new CompletableFuture<>());
        // Only now: what arrived before was told to nobody, what arrives from here on completes it.
        find(documentUri).ifPresent(known -> arriving.complete(Optional.of(known)));
        return arriving.completeOnTimeout(
                        Optional.empty(), patience.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, _) -> awaited.remove(documentUri, arriving));
    }

    /**
     * Where the article is, as this document delivered it: the gate lets the same content pass once
     * only, so an earlier release of the same content counts.
     */
    public ArticlePlace place(KnownDocument document, KnownArticle article) {
        @Nullable Sighting seen = sightings.get(article.uri());
        if (seen == null) {
            return new ArticlePlace.Waiting();
        }
        boolean current =
                seen.revision() >= article.revision()
                        || seen.contentHash().equals(article.contentHash())
                        || seen.place() instanceof ArticlePlace.Recalled;
        return current ? seen.place() : new ArticlePlace.Waiting();
    }
}
