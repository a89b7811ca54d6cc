package org.regionwire.publisher.kafka;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.InfoSource;
import org.regionwire.publisher.article.Media;
import org.regionwire.publisher.article.Placement;
import org.regionwire.publisher.article.PrintPlace;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Releases;
import org.regionwire.publisher.article.Rights;
import org.regionwire.publisher.article.Scope;
import org.regionwire.publisher.article.Subject;
import org.regionwire.publisher.article.Text;
import org.regionwire.publisher.article.TextRights;
import org.regionwire.publisher.topics.Topics;
import org.regionwire.schemas.Association;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.Rendition;

/** From the record on the wire to the article that feeds and pages show. */
final class PublishedMapper {

    private static final Topics TOPICS = new Topics(MediaTopics.load());

    private PublishedMapper() {}

    /**
     * @throws IllegalArgumentException for values that no article can have
     */
    static Article article(PublishedArticle wire) {
        return new Article(
                wire.getUri(),
                wire.getVersion(),
                pubStatus(wire),
                wire.getHeartbeat(),
                new Releases(wire.getFirstReleased(), wire.getReleased(), wire.getOrderedAt()),
                text(wire),
                wire.getAssociations().stream().map(PublishedMapper::media).toList(),
                wire.getRegions().stream()
                        .map(region -> RegionMapper.region(region, wire.getTextRights()))
                        .toList(),
                wire.getSubjects().stream()
                        .map(s -> new Subject(s.getUri(), s.getName(), TOPICS.codes(s.getUri())))
                        .toList(),
                placements(wire),
                wire.getInfoSources().stream()
                        .map(s -> new InfoSource(s.getName(), s.getRole(), s.getUri()))
                        .toList(),
                wire.getPrintedOn().stream().map(PublishedMapper::printPlace).toList(),
                rights(wire),
                scope(wire),
                wire.getGenre().name(),
                blankToNull(wire.getContentCreated()),
                blankToNull(wire.getLanguage()),
                blankToNull(wire.getUrl()),
                blankToNull(wire.getHomeRegion()),
                wire.getFingerprint() == null ? List.of() : wire.getFingerprint().getMinhash());
    }

    private static PubStatus pubStatus(PublishedArticle wire) {
        return switch (wire.getPubStatus()) {
            case usable -> PubStatus.USABLE;
            case withheld -> PubStatus.WITHHELD;
            case canceled -> PubStatus.CANCELED;
        };
    }

    private static Scope scope(PublishedArticle wire) {
        return switch (wire.getScope()) {
            case regional -> Scope.REGIONAL;
            case national -> Scope.NATIONAL;
            case international -> Scope.INTERNATIONAL;
            case unknown -> Scope.UNKNOWN;
        };
    }

    private static Text text(PublishedArticle wire) {
        List<String> paragraphs =
                wire.getBodies().stream()
                        .filter(body -> body.getContentType().startsWith("text/plain"))
                        .limit(1)
                        .flatMap(body -> Stream.of(body.getValue().split("\\R\\s*\\R")))
                        .map(String::strip)
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList();
        return new Text(
                blankToNull(wire.getKicker()),
                blankToNull(wire.getHeadline()),
                blankToNull(wire.getSubhead()),
                blankToNull(wire.getBy()),
                wire.getAuthors(),
                blankToNull(wire.getLocated()),
                blankToNull(wire.getDescription()),
                paragraphs);
    }

    private static Media media(Association association) {
        return new Media(
                association.getType(),
                blankToNull(association.getCaption()),
                blankToNull(association.getBy()),
                blankToNull(association.getCreditLine()),
                association.getRenditions().stream().map(PublishedMapper::rendition).toList());
    }

    private static Media.Rendition rendition(Rendition file) {
        return new Media.Rendition(file.getHref(), file.getContentType(), file.getSizeInBytes());
    }

    private static Rights rights(PublishedArticle wire) {
        return new Rights(
                wire.getCopyrightHolder(),
                wire.getCopyrightNotice(),
                wire.getUsageTerms(),
                wire.getTextRights() == org.regionwire.schemas.TextRights.full
                        ? TextRights.FULL
                        : TextRights.SUMMARY);
    }

    private static List<Placement> placements(PublishedArticle wire) {
        return wire.getPlacements().stream().flatMap(PublishedMapper::placement).toList();
    }

    private static Stream<Placement> placement(org.regionwire.schemas.Placement p) {
        return switch (p.getScheme()) {
            case "region" -> Stream.of(Placement.region(p.getCode(), p.getEntered(), p.getLeft()));
            case "topic" ->
                    TOPICS.codes(p.getCode()).stream()
                            .map(code -> Placement.topic(code, p.getEntered(), p.getLeft()));
            case "publication" ->
                    Stream.of(Placement.printed(p.getCode(), p.getEntered(), p.getLeft()));
            default -> Stream.of();
        };
    }

    private static PrintPlace printPlace(org.regionwire.schemas.PrintPlace place) {
        return new PrintPlace(
                place.getPublication(),
                place.getPublicationName(),
                place.getEdition(),
                place.getIssueDate(),
                place.getPageNumber(),
                place.getPageName(),
                place.getColumn(),
                place.getPosition());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
