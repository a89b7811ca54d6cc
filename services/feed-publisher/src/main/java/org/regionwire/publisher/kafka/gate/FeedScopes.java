package org.regionwire.publisher.kafka.gate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.release.Scope;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.PrintPlace;

/** The feeds that an article belongs to. */
final class FeedScopes {

    /** Code of all regional and national news. */
    private static final String NATION = "000000";

    /** Code of international news. */
    private static final String WORLD = "world";

    private FeedScopes() {}

    static Set<Scope> of(CategorizedArticle categorized) {
        Set<Scope> scopes = new LinkedHashSet<>();
        var regions = categorized.getCategorization().getRegions();
        regions.forEach(region -> scopes.add(new Scope("region", region.getCode())));
        regions.forEach(
                region -> region.getAncestors().forEach(a -> scopes.add(new Scope("region", a))));
        boolean international =
                categorized.getCategorization().getScope()
                        == org.regionwire.schemas.Scope.international;
        if (!regions.isEmpty() || !international) {
            scopes.add(new Scope("region", NATION));
        }
        if (international) {
            scopes.add(new Scope("region", WORLD));
        }
        categorized
                .getCategorization()
                .getSubjects()
                .forEach(subject -> scopes.add(new Scope("topic", subject.getUri())));
        categorized.getArticle().getPrintedOn().forEach(place -> scopes.addAll(printed(place)));
        return scopes;
    }

    private static List<Scope> printed(PrintPlace place) {
        return Printed.all(place.getPublication(), place.getIssueDate(), place.getPageNumber())
                .stream()
                .map(section -> new Scope("publication", section.code()))
                .toList();
    }
}
