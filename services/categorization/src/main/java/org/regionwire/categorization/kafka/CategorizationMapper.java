package org.regionwire.categorization.kafka;

import java.util.List;
import java.util.Map;
import org.regionwire.categorization.Decision;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.genre.Genre;
import org.regionwire.categorization.regions.Scope;
import org.regionwire.categorization.regions.StoryRegion;
import org.regionwire.categorization.topics.Topic;
import org.regionwire.gazetteer.Level;
import org.regionwire.gazetteer.Unit;
import org.regionwire.schemas.Categorization;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.Evidence;
import org.regionwire.schemas.Mention;
import org.regionwire.schemas.Region;
import org.regionwire.schemas.RegionLevel;
import org.regionwire.schemas.Subject;
import org.regionwire.schemas.TextField;

/** Between the wire's records and the rules: nothing else in this service knows Avro. */
public final class CategorizationMapper {
    private static final String CREATOR = "regionwire";

    private final Map<Field, String> printed;

    private CategorizationMapper(Map<Field, String> printed) {
        this.printed = printed;
    }

    /** What the rules read of an enriched article. */
    public static Article article(EnrichedArticle enriched) {
        return ArticleReader.article(enriched);
    }

    /** The decision as the wire carries it; a genre that the page gave goes before the rules'. */
    public static Categorization categorization(EnrichedArticle enriched, Decision decision) {
        return new CategorizationMapper(ArticleReader.texts(enriched.getArticle()))
                .categorization(decision, enriched.getArticle().getGenre());
    }

    private Categorization categorization(Decision decision, org.regionwire.schemas.Genre given) {
        return Categorization.newBuilder()
                .setRuleset(decision.ruleset())
                .setRegions(decision.regions().regions().stream().map(this::region).toList())
                .setSubjects(decision.topics().all().stream().map(this::subject).toList())
                .setScope(scope(decision.regions().scope()))
                .setGenre(
                        given == org.regionwire.schemas.Genre.unknown
                                ? genre(decision.genre())
                                : given)
                .build();
    }

    private Region region(StoryRegion region) {
        var unit = region.unit();
        var province = region.ancestors().isEmpty() ? unit : region.ancestors().getLast();
        return Region.newBuilder()
                .setCode(unit.code())
                .setName(unit.name())
                .setLevel(level(unit.level()))
                .setAncestors(region.ancestors().stream().map(Unit::code).toList())
                .setIso3166(province.iso3166())
                .setLatitude(unit.latitude())
                .setLongitude(unit.longitude())
                .setConfidence(region.confidence())
                .setCreator(CREATOR)
                .setEvidence(evidence(region.evidence()))
                .build();
    }

    private Subject subject(Topic topic) {
        return Subject.newBuilder()
                .setUri(topic.concept().uri())
                .setName(topic.concept().label())
                .setRelevance(topic.relevance())
                .setConfidence(topic.confidence())
                .setCreator(CREATOR)
                .setEvidence(evidence(topic.evidence()))
                .build();
    }

    private List<Evidence> evidence(List<org.regionwire.categorization.article.Evidence> evidence) {
        return evidence.stream()
                .map(
                        why ->
                                new Evidence(
                                        why.rule(),
                                        why.weight(),
                                        why.mention().map(this::mention).orElse(null)))
                .toList();
    }

    /** Where the rules looked, as it is printed there. */
    private Mention mention(org.regionwire.categorization.article.Mention mention) {
        var text = printed.getOrDefault(mention.field(), "");
        return new Mention(
                field(mention.field()),
                mention.start(),
                mention.end(),
                mention.end() <= text.length()
                        ? text.substring(mention.start(), mention.end())
                        : mention.text());
    }

    private static TextField field(Field field) {
        return switch (field) {
            case HEADLINE -> TextField.headline;
            case KICKER -> TextField.kicker;
            case SUBHEAD -> TextField.subhead;
            case BYLINE -> TextField.byline;
            case BODY -> TextField.body;
            case CAPTION -> TextField.caption;
            case OTHER -> TextField.other;
        };
    }

    private static RegionLevel level(Level level) {
        return switch (level) {
            case NATION -> RegionLevel.nation;
            case PROVINCE -> RegionLevel.province;
            case PREFECTURE -> RegionLevel.prefecture;
            case COUNTY -> RegionLevel.county;
        };
    }

    private static org.regionwire.schemas.Scope scope(Scope scope) {
        return switch (scope) {
            case REGIONAL -> org.regionwire.schemas.Scope.regional;
            case NATIONAL -> org.regionwire.schemas.Scope.national;
            case INTERNATIONAL -> org.regionwire.schemas.Scope.international;
            case UNKNOWN -> org.regionwire.schemas.Scope.unknown;
        };
    }

    private static org.regionwire.schemas.Genre genre(Genre genre) {
        return switch (genre) {
            case NEWS -> org.regionwire.schemas.Genre.news;
            case OPINION -> org.regionwire.schemas.Genre.opinion;
            case CAPTION -> org.regionwire.schemas.Genre.caption;
            case BRIEF -> org.regionwire.schemas.Genre.brief;
            case NOTICE -> org.regionwire.schemas.Genre.notice;
            case LITERARY -> org.regionwire.schemas.Genre.literary;
            case UNKNOWN -> org.regionwire.schemas.Genre.unknown;
        };
    }
}
