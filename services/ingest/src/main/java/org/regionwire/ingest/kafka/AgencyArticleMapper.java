package org.regionwire.ingest.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.AgencyIntake;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.providers.Publication;
import org.regionwire.schemas.AltId;
import org.regionwire.schemas.Association;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.Genre;
import org.regionwire.schemas.InfoSource;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.Rendition;
import org.regionwire.schemas.Subject;

/** From an agency's item to its record. */
final class AgencyArticleMapper {

    private AgencyArticleMapper() {}

    static IngestedArticle toWire(AgencyIntake intake, AgencyIntake.Article article) {
        AgencyItem item = article.item();
        AgencyItem.Heading heading = item.heading();
        AgencyItem.Filing filing = item.filing();
        AgencyItem.Times times = item.times();
        Publication publication = intake.sender().publication();
        return IngestedArticle.newBuilder()
                .setUri(article.uri())
                .setRevision(article.revision())
                .setContentHash(article.contentHash())
                .setAcceptedAt(intake.acceptedAt())
                .setDocumentUri(intake.uri())
                .setProvider(intake.sender().provider().id())
                .setPubStatus(pubStatus(item.status()))
                .setAltIds(altIds(item.identity()))
                .setEvolvedFrom(article.evolvedFrom())
                .setSignals(item.identity().signals())
                .setKicker(heading.kicker())
                .setHeadline(heading.headline())
                .setSubhead(heading.subhead())
                .setBy(heading.by())
                .setLocated(heading.located())
                .setDescription(heading.description())
                .setBodies(bodies(article))
                .setAssociations(item.media().stream().map(AgencyArticleMapper::medium).toList())
                .setLanguage(filing.language() == null ? publication.language() : filing.language())
                .setGenre(genre(filing.genre()))
                .setUrgency(filing.urgency())
                .setEdNote(item.editorsNote())
                .setSubjects(filing.subjects().stream().map(AgencyArticleMapper::subject).toList())
                .setKeywords(filing.keywords())
                .setFirstCreated(times.firstCreated())
                .setVersionCreated(times.versionCreated())
                .setContentCreated(times.contentCreated())
                .setEmbargoedUntil(times.embargoedUntil())
                .setExpires(times.expires())
                .setCopyrightHolder(article.rights().copyrightHolder())
                .setCopyrightNotice(article.rights().copyrightNotice())
                .setUsageTerms(article.rights().usageTerms())
                .setTextRights(
                        ArticleMapper.textRights(
                                intake.sender()
                                        .provider()
                                        .rights()
                                        .text()
                                        .and(item.rights().text())))
                .setInfoSources(infoSources(item, publication))
                .setPrintedOn(List.of(ArticleMapper.of(publication)))
                .setHomeRegion(publication.homeRegion())
                .setUrl(url(item.identity().sourceId()))
                .build();
    }

    private static PubStatus pubStatus(AgencyItem.Status status) {
        return switch (status) {
            case USABLE -> PubStatus.usable;
            case WITHHELD -> PubStatus.withheld;
            case CANCELED -> PubStatus.canceled;
        };
    }

    private static List<AltId> altIds(AgencyItem.Identity identity) {
        List<AltId> altIds = new ArrayList<>();
        altIds.add(altId("source", identity.sourceId()));
        identity.altIds().forEach(id -> altIds.add(altId(id.role(), id.value())));
        return altIds;
    }

    private static AltId altId(String role, String value) {
        return AltId.newBuilder().setRole(role).setValue(value).build();
    }

    private static List<Body> bodies(AgencyIntake.Article article) {
        return article.body().isEmpty()
                ? List.of()
                : List.of(
                        Body.newBuilder()
                                .setContentType("text/plain")
                                .setValue(article.body())
                                .build());
    }

    private static Association medium(AgencyItem.Medium medium) {
        return Association.newBuilder()
                .setType(medium.type())
                .setCaption(medium.caption())
                .setBy(medium.by())
                .setCreditLine(medium.creditLine())
                .setRenditions(
                        medium.renditions().stream()
                                .map(
                                        r ->
                                                Rendition.newBuilder()
                                                        .setHref(r.href())
                                                        .setContentType(r.contentType())
                                                        .setWidth(r.width())
                                                        .setHeight(r.height())
                                                        .setSizeInBytes(r.sizeInBytes())
                                                        .build())
                                .toList())
                .build();
    }

    private static Subject subject(AgencyItem.Subject subject) {
        return Subject.newBuilder()
                .setUri(subject.uri())
                .setName(subject.name())
                .setRelevance(subject.relevance())
                .setConfidence(1)
                .setCreator("provider")
                .build();
    }

    /** Of a code or a uri that ends with it; what readers are not told of is left to the stages. */
    private static Genre genre(@Nullable String code) {
        String last = Objects.requireNonNullElse(code, "").toLowerCase(Locale.ROOT);
        return switch (last.substring(last.lastIndexOf('/') + 1)) {
            case "opinion", "commentary", "评论" -> Genre.opinion;
            case "current", "news", "消息" -> Genre.news;
            case "brief", "简讯" -> Genre.brief;
            default -> Genre.unknown;
        };
    }

    private static List<InfoSource> infoSources(AgencyItem item, Publication publication) {
        List<InfoSource> sources = new ArrayList<>();
        sources.add(ArticleMapper.infoSource(publication.name(), "publication"));
        for (AgencyItem.InfoSource source : item.infoSources()) {
            sources.add(
                    InfoSource.newBuilder()
                            .setName(source.name())
                            .setRole(source.role() == null ? "agency" : source.role())
                            .setUri(source.uri())
                            .build());
        }
        return sources;
    }

    private static @Nullable String url(String sourceId) {
        return sourceId.matches("(?i)https?://.+") ? sourceId : null;
    }
}
