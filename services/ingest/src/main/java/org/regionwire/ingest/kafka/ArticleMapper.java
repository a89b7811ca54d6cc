package org.regionwire.ingest.kafka;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.cutting.CutArticle;
import org.regionwire.ingest.cutting.Photo;
import org.regionwire.ingest.documents.Intake;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Publication;
import org.regionwire.schemas.Association;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.Genre;
import org.regionwire.schemas.InfoSource;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.PrintPlace;
import org.regionwire.schemas.TextRights;

/** From an article as it was cut to its record. */
final class ArticleMapper {

    private ArticleMapper() {}

    static IngestedArticle toWire(Intake intake, Intake.Article article) {
        IngestedArticle.Builder printed = printed(intake, article);
        return (article.web() == null ? printed : WebArticleMapper.add(printed, article.web()))
                .build();
    }

    private static IngestedArticle.Builder printed(Intake intake, Intake.Article article) {
        CutArticle cut = article.cut();
        Provider.Rights rights = intake.provider().rights();
        return IngestedArticle.newBuilder()
                .setUri(article.uri())
                .setRevision(intake.revision())
                .setContentHash(article.contentHash())
                .setAcceptedAt(intake.acceptedAt())
                .setDocumentUri(intake.uri())
                .setProvider(intake.provider().id())
                .setKicker(cut.kicker())
                .setHeadline(cut.headline())
                .setSubhead(cut.subhead())
                .setBy(cut.byline())
                .setAuthors(cut.authors())
                .setLocated(cut.located())
                .setBodies(bodies(cut))
                .setAssociations(cut.photos().stream().map(ArticleMapper::association).toList())
                .setLanguage(intake.publication().language())
                .setGenre(genre(cut.kind()))
                .setContentCreated(contentCreated(intake, cut))
                .setCopyrightHolder(rights.copyrightHolder())
                .setCopyrightNotice(rights.copyrightNotice())
                .setUsageTerms(rights.usageTerms())
                .setTextRights(textRights(rights.text()))
                .setInfoSources(infoSources(intake, cut))
                .setPrintedOn(List.of(printPlace(intake, cut)))
                .setHomeRegion(intake.publication().homeRegion());
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static List<Body> bodies(CutArticle cut) {
        return cut.paragraphs().isEmpty()
                ? List.of()
                : List.of(
                        Body.newBuilder()
                                .setContentType("text/plain")
                                .setValue(String.join("\n\n", cut.paragraphs()))
                                .build());
    }

    static Association association(Photo photo) {
        return Association.newBuilder()
                .setType("picture")
                .setCaption(photo.caption().isEmpty() ? null : photo.caption())
                .setBy(photo.photographer())
                .setCreditLine(photo.agency())
                .build();
    }

    /** The issue date where it is known, else the partial date of the dateline or caption. */
    private static @Nullable String contentCreated(Intake intake, CutArticle cut) {
        return intake.issueDate() == null ? cut.date() : intake.issueDate().toString();
    }

    private static List<InfoSource> infoSources(Intake intake, CutArticle cut) {
        List<InfoSource> sources = new ArrayList<>();
        sources.add(infoSource(intake.publication().name(), "publication"));
        if (cut.agency() != null) {
            sources.add(infoSource(cut.agency(), "agency"));
        }
        return sources;
    }

    static InfoSource infoSource(String name, String role) {
        return InfoSource.newBuilder().setName(name).setRole(role).build();
    }

    /** The publication, where nothing is known of a place in print. */
    static PrintPlace of(Publication publication) {
        return PrintPlace.newBuilder()
                .setPublication(publication.id())
                .setPublicationName(publication.name())
                .build();
    }

    private static PrintPlace printPlace(Intake intake, CutArticle cut) {
        return PrintPlace.newBuilder(of(intake.publication()))
                .setEdition(intake.delivery().edition())
                .setIssueDate(text(intake.issueDate()))
                .setPageNumber(intake.delivery().pageNumber())
                .setPageName(intake.delivery().pageName())
                .setColumn(cut.column())
                .setPosition(cut.position())
                .build();
    }

    private static Genre genre(CutArticle.Kind kind) {
        return switch (kind) {
            case OPINION -> Genre.opinion;
            case CAPTION -> Genre.caption;
            case BRIEF -> Genre.brief;
            case NOTICE -> Genre.notice;
            case ARTICLE, UNKNOWN -> Genre.unknown;
        };
    }

    static TextRights textRights(Provider.TextRights rights) {
        return switch (rights) {
            case FULL -> TextRights.full;
            case SUMMARY -> TextRights.summary;
            case NONE -> TextRights.none;
        };
    }
}
