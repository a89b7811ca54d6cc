package org.regionwire.ingest.agencies;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.Faults;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.documents.Sender;
import org.regionwire.ingest.identity.ArticleIds;
import org.regionwire.ingest.identity.ContentHash;
import org.regionwire.ingest.identity.Sketch;
import org.regionwire.ingest.providers.Provider;

/**
 * Gives items their names on the wire. An item's own id counts within its provider only, so nobody
 * can name, and so cancel, what another one has delivered, not even before it comes. To recall an
 * article of a page, its provider names it by its uri on the wire.
 */
record Naming(Owners owners) {

    Optional<AgencyIntake.Article> article(
            AgencyItem item, Sender sender, Instant now, String pointer, Faults faults) {
        String sourceId = item.identity().sourceId();
        Optional<Owned> named = owners.of(sourceId);
        if (named.isPresent() && !named.get().provider().equals(sender.provider().id())) {
            faults.add(
                    Kind.NOT_YOURS,
                    pointer,
                    "The article %s is another provider's: only that one or an operator may recall it."
                            .formatted(sourceId));
            return Optional.empty();
        }
        if (named.isPresent() && item.status() == AgencyItem.Status.USABLE) {
            faults.add(
                    Kind.INVALID,
                    pointer,
                    "%s is the name of an article on the wire: by that it is recalled; to change it, send its page or item again."
                            .formatted(sourceId));
            return Optional.empty();
        }
        AgencyItem.Rights rights = rights(item.rights(), sender.provider().rights());
        String uri = named.isPresent() ? sourceId : uri(sender, sourceId);
        Optional<Owned> known = named.or(() -> owners.of(uri));
        boolean canceled = item.status() == AgencyItem.Status.CANCELED;
        return Optional.of(
                new AgencyIntake.Article(
                        uri,
                        Revisions.of(item, known, named.isPresent(), now),
                        canceled ? "" : contentHash(item, sender, rights),
                        evolvedFrom(item.identity().evolvedFrom(), sender),
                        item,
                        rights,
                        Sketch.of(String.join("\n\n", item.paragraphs())),
                        known.isPresent()));
    }

    /** Where the item replaces a story that is on the wire under its own name, that name. */
    private @Nullable String evolvedFrom(@Nullable String sourceId, Sender sender) {
        return sourceId == null || owners.of(sourceId).isPresent()
                ? sourceId
                : uri(sender, sourceId);
    }

    private static String uri(Sender sender, String sourceId) {
        String provider = sender.provider().id();
        return ArticleIds.ofItem(provider, provider, sourceId);
    }

    private static AgencyItem.Rights rights(AgencyItem.Rights item, Provider.Rights provider) {
        return new AgencyItem.Rights(
                firstOf(item.copyrightHolder(), provider.copyrightHolder()),
                firstOf(item.copyrightNotice(), provider.copyrightNotice()),
                firstOf(item.usageTerms(), provider.usageTerms()),
                provider.text().and(item.text()));
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    /** Notes to editors and times of the sender are not seen by readers: they count for nothing. */
    private static String contentHash(AgencyItem item, Sender sender, AgencyItem.Rights rights) {
        List<@Nullable String> seen = new ArrayList<>();
        seen.add(item.status().name());
        seen.add(item.heading().toString());
        seen.addAll(item.paragraphs());
        seen.add(item.media().toString());
        seen.add(item.filing().toString());
        seen.add(item.identity().evolvedFrom());
        seen.add(item.identity().signals().toString());
        seen.add(item.identity().altIds().toString());
        seen.add(item.infoSources().toString());
        seen.add(item.times().contentCreated());
        seen.add(rights.toString());
        seen.add(sender.publication().id());
        return ContentHash.of(seen);
    }
}
