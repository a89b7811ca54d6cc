package org.regionwire.ingest.whereabouts;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.Owned;
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
    private final Arrivals<KnownDocument> documentArrivals = new Arrivals<>();
    private final Arrivals<Owned> articleArrivals = new Arrivals<>();

    /** Whose an article is: of whoever delivered it first. */
    private record Owner(String provider, Instant since, long revision) {

        Owner and(Owner other) {
            Owner first = other.since.isBefore(since) ? other : this;
            return new Owner(first.provider, first.since, Math.max(revision, other.revision));
        }
    }

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
                .forEach(
                        a ->
                                owned(
                                        a.uri(),
                                        document.provider(),
                                        document.acceptedAt(),
                                        a.revision()));
        documentArrivals.arrived(document.uri(), known);
    }

    public void forgetDocument(String uri) {
        KnownDocument gone = documents.remove(uri);
        if (gone != null) {
            recent.remove(uri);
            gone.articles().forEach(article -> owners.remove(article.uri()));
        }
    }

    /** An article was delivered by this provider; the first to deliver it owns it. */
    public void owned(String articleUri, String provider, Instant since, long revision) {
        Owner owner = owners.merge(articleUri, new Owner(provider, since, revision), Owner::and);
        articleArrivals.arrived(articleUri, new Owned(owner.provider(), owner.revision()));
    }

    /** Whose an article is; empty for one that is not known. */
    public Optional<Owned> owner(String articleUri) {
        return Optional.ofNullable(owners.get(articleUri))
                .map(owner -> new Owned(owner.provider(), owner.revision()));
    }

    /** Comes as soon as all these articles are known here, and when that takes longer than this. */
    public CompletableFuture<Void> owners(Collection<String> articleUris, Duration patience) {
        return CompletableFuture.allOf(
                articleUris.stream()
                        .map(uri -> articleArrivals.await(uri, () -> owner(uri), patience))
                        .toArray(CompletableFuture<?>[]::new));
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
        return documentArrivals.await(documentUri, () -> find(documentUri), patience);
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
