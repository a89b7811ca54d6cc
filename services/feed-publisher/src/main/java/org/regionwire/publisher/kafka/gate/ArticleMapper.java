package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.release.Candidate;
import org.regionwire.publisher.release.Fence;
import org.regionwire.publisher.release.Order;
import org.regionwire.publisher.release.Origin;
import org.regionwire.publisher.release.Scope;
import org.regionwire.publisher.release.Stamp;
import org.regionwire.publisher.release.Status;
import org.regionwire.schemas.Categorization;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.Enrichment;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.TextRights;

/** Between the records of the topics and what the gate's rules know. */
final class ArticleMapper {

    /** Code of all regional and national news. */
    private static final String EVERYWHERE = "000000";

    private static final String CORRECTION = "correction";

    private ArticleMapper() {}

    static Candidate candidate(CategorizedArticle categorized, Origin origin) {
        IngestedArticle article = categorized.getArticle();
        return new Candidate(
                new Order(article.getComplete(), article.getRevision(), article.getRun()),
                FenceMapper.toDomain(article.getPubStatus()),
                VisibleFields.hashes(categorized),
                scopes(categorized),
                article.getSignals().contains(CORRECTION),
                OtherIds.toDomain(article.getAltIds()),
                origin);
    }

    /** The version as all may see it: no note to editors, no document, no embargo. */
    static PublishedArticle released(CategorizedArticle categorized, Stamp stamp) {
        IngestedArticle a = categorized.getArticle();
        Enrichment e = categorized.getEnrichment();
        Categorization c = categorized.getCategorization();
        return stamped(a.getUri(), stamp)
                .setPubStatus(PubStatus.usable)
                .setRevision(a.getRevision())
                .setRun(a.getRun())
                .setContentHash(a.getContentHash())
                .setAcceptedAt(a.getAcceptedAt())
                .setProvider(a.getProvider())
                .setAltIds(a.getAltIds())
                .setEvolvedFrom(a.getEvolvedFrom())
                .setSignals(a.getSignals())
                .setKicker(a.getKicker())
                .setHeadline(a.getHeadline())
                .setSubhead(a.getSubhead())
                .setBy(a.getBy())
                .setAuthors(a.getAuthors())
                .setLocated(a.getLocated())
                .setDescription(e.getDescription())
                .setBodies(a.getBodies())
                .setAssociations(a.getAssociations())
                .setLanguage(e.getLanguage())
                .setGenre(c.getGenre())
                .setScope(c.getScope())
                .setUrgency(a.getUrgency())
                .setRegions(c.getRegions())
                .setPlaces(e.getPlaces())
                .setSubjects(c.getSubjects())
                .setPeople(e.getPeople())
                .setOrganisations(e.getOrganisations())
                .setKeywords(e.getKeywords())
                .setReadingTime(e.getReadingTime())
                .setFingerprint(e.getFingerprint())
                .setContentCreated(a.getContentCreated())
                .setFirstCreated(a.getFirstCreated())
                .setVersionCreated(a.getVersionCreated())
                .setExpires(a.getExpires())
                .setCopyrightHolder(a.getCopyrightHolder())
                .setCopyrightNotice(a.getCopyrightNotice())
                .setUsageTerms(a.getUsageTerms())
                .setTextRights(a.getTextRights())
                .setInfoSources(a.getInfoSources())
                .setPrintedOn(a.getPrintedOn())
                .setHomeRegion(a.getHomeRegion())
                .setUrl(a.getUrl())
                .setEnrichmentRuleset(e.getRuleset())
                .setCategorizationRuleset(c.getRuleset())
                .setHeartbeat(a.getHeartbeat())
                .build();
    }

    /**
     * What is left of an article that was taken back: that it was, and where it stood.
     *
     * @param article null when a ruling did it, perhaps before there was one
     */
    static PublishedArticle recalled(
            String uri,
            Stamp stamp,
            Status status,
            Fence fence,
            @Nullable IngestedArticle article,
            Instant at) {
        return stamped(uri, stamp)
                .setPubStatus(FenceMapper.toWire(status))
                .setRevision(Math.max(0, fence.newest().revision()))
                .setRun(fence.newest().run())
                .setContentHash("")
                .setAcceptedAt(at)
                .setProvider(article == null ? "" : article.getProvider())
                .setHeartbeat(article != null && article.getHeartbeat())
                .setTextRights(TextRights.none)
                .build();
    }

    private static PublishedArticle.Builder stamped(String uri, Stamp stamp) {
        return PublishedArticle.newBuilder()
                .setUri(uri)
                .setVersion(stamp.version())
                .setFirstReleased(stamp.firstReleased())
                .setReleased(stamp.released())
                .setOrderedAt(stamp.firstReleased())
                .setChanges(stamp.changes())
                .setNotable(stamp.notable())
                .setPlacements(FenceMapper.toWire(stamp.placements()));
    }

    private static Set<Scope> scopes(CategorizedArticle categorized) {
        Set<Scope> scopes = new LinkedHashSet<>();
        var regions = categorized.getCategorization().getRegions();
        regions.forEach(region -> scopes.add(new Scope("region", region.getCode())));
        regions.forEach(
                region -> region.getAncestors().forEach(a -> scopes.add(new Scope("region", a))));
        scopes.add(new Scope("region", EVERYWHERE));
        categorized
                .getCategorization()
                .getSubjects()
                .forEach(subject -> scopes.add(new Scope("topic", subject.getUri())));
        categorized
                .getArticle()
                .getPrintedOn()
                .forEach(place -> scopes.add(new Scope("publication", place.getPublication())));
        return scopes;
    }
}
