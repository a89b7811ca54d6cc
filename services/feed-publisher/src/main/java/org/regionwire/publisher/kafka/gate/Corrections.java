package org.regionwire.publisher.kafka.gate;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.gazetteer.Unit;
import org.regionwire.mediatopics.Concept;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.publisher.release.Correction;
import org.regionwire.schemas.Categorization;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.Evidence;
import org.regionwire.schemas.Region;
import org.regionwire.schemas.RegionLevel;
import org.regionwire.schemas.Scope;
import org.regionwire.schemas.Subject;

/** Puts what an operator decided in place of what was categorized. */
final class Corrections {

    private static final String OPERATOR = "operator";

    private final Gazetteer gazetteer;
    private final MediaTopics topics;

    Corrections(Gazetteer gazetteer, MediaTopics topics) {
        this.gazetteer = gazetteer;
        this.topics = topics;
    }

    CategorizedArticle corrected(CategorizedArticle article, Correction correction) {
        if (correction.equals(Correction.NONE)) {
            return article;
        }
        Categorization before = article.getCategorization();
        Categorization.Builder after = Categorization.newBuilder(before);
        @Nullable List<String> regions = correction.regions();
        if (regions != null) {
            after.setRegions(regions.stream().map(this::region).toList());
            after.setScope(scope(after.getRegions(), before.getScope()));
        }
        @Nullable List<String> subjects = correction.subjects();
        if (subjects != null) {
            after.setSubjects(subjects.stream().map(uri -> subject(uri, before)).toList());
        }
        return CategorizedArticle.newBuilder(article).setCategorization(after.build()).build();
    }

    /** As categorization would say it of these regions: no regional story without a region. */
    private static Scope scope(List<Region> regions, Scope before) {
        if (regions.stream().anyMatch(region -> region.getLevel() != RegionLevel.nation)) {
            return Scope.regional;
        }
        return regions.isEmpty() && before != Scope.regional ? before : Scope.national;
    }

    /**
     * Refused before it is remembered: later it would stop every version of the article.
     *
     * @throws IllegalArgumentException when it names a region that there is not
     */
    void check(Correction correction) {
        @Nullable List<String> regions = correction.regions();
        if (regions != null) {
            regions.forEach(this::unit);
        }
    }

    private Unit unit(String code) {
        return gazetteer
                .byCode(code)
                .orElseThrow(() -> new IllegalArgumentException("there is no region " + code));
    }

    private Region region(String code) {
        Unit unit = unit(code);
        List<Unit> above = gazetteer.ancestors(unit);
        Unit province = above.isEmpty() ? unit : above.getLast();
        return Region.newBuilder()
                .setCode(code)
                .setName(unit.name())
                .setLevel(RegionLevel.valueOf(unit.level().name().toLowerCase(Locale.ROOT)))
                .setAncestors(above.stream().map(Unit::code).toList())
                .setIso3166(province.iso3166())
                .setLatitude(unit.latitude())
                .setLongitude(unit.longitude())
                .setConfidence(1)
                .setCreator(OPERATOR)
                .setEvidence(List.of(ruling()))
                .build();
    }

    /**
     * The label is the article's where it had the topic before, else IPTC's; a topic that IPTC does
     * not have goes by its code.
     */
    private Subject subject(String uri, Categorization before) {
        String name =
                before.getSubjects().stream()
                        .filter(subject -> subject.getUri().equals(uri))
                        .map(Subject::getName)
                        .findFirst()
                        .or(() -> topics.byUri(uri).map(Concept::label))
                        .orElse(uri.substring(uri.lastIndexOf('/') + 1));
        return Subject.newBuilder()
                .setUri(uri)
                .setName(name)
                .setConfidence(1)
                .setCreator(OPERATOR)
                .setEvidence(List.of(ruling()))
                .build();
    }

    private static Evidence ruling() {
        return Evidence.newBuilder().setRule("ruling").setWeight(1).build();
    }
}
