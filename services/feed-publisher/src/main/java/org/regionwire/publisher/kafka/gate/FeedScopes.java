package org.regionwire.publisher.kafka.gate;

import java.util.LinkedHashSet;
import java.util.Set;
import org.regionwire.publisher.release.Scope;
import org.regionwire.schemas.CategorizedArticle;

/** The feeds that an article belongs to. */
final class FeedScopes {

    /** Code of all regional and national news. */
    private static final String EVERYWHERE = "000000";

    private FeedScopes() {}

    static Set<Scope> of(CategorizedArticle categorized) {
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
