package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.release.Candidate;
import org.regionwire.publisher.release.Fence;
import org.regionwire.publisher.release.Order;
import org.regionwire.publisher.release.Origin;
import org.regionwire.publisher.release.Stamp;
import org.regionwire.publisher.release.Status;
import org.regionwire.publisher.release.Terms;
import org.regionwire.schemas.Categorization;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.Enrichment;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.TextRights;

/** Between the records of the topics and what the gate's rules know. */
final class ArticleMapper {

    private static final String CORRECTION = "correction";

    private ArticleMapper() {}

    /**
     * @param note sentence for readers by who makes it ask; null: none
     */
    static Candidate candidate(
            CategorizedArticle categorized, Origin origin, @Nullable String note) {
        IngestedArticle article = categorized.getArticle();
        return new Candidate(
                new Order(article.getComplete(), article.getRevision(), article.getRun()),
                FenceMapper.toDomain(article.getPubStatus()),
                new Terms(
                        article.getEmbargoedUntil(),
                        article.getExpires(),
                        article.getTextRights() != TextRights.none),
                VisibleFields.hashes(categorized),
                FeedScopes.of(categorized),
                article.getSignals().contains(CORRECTION),
                note,
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
     * @param article null when a ruling or the clock did it, perhaps before there was one
     * @param asked when they did; an article says itself when it was accepted
     */
    static PublishedArticle recalled(
            String uri,
            Stamp stamp,
            Status status,
            Fence fence,
            @Nullable IngestedArticle article,
            Instant asked) {
        return stamped(uri, stamp)
                .setPubStatus(FenceMapper.toWire(status))
                .setRevision(Math.max(0, fence.newest().revision()))
                .setRun(fence.newest().run())
                .setContentHash("")
                .setAcceptedAt(article == null ? asked : article.getAcceptedAt())
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
                .setChanges(stamp.changes().fields())
                .setChangeNote(stamp.changes().note())
                .setNotable(stamp.changes().notable())
                .setPlacements(FenceMapper.toWire(stamp.placements()));
    }
}
