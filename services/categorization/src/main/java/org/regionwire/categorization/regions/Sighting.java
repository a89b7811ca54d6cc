package org.regionwire.categorization.regions;

import java.util.List;
import org.regionwire.categorization.article.Mention;
import org.regionwire.gazetteer.Level;
import org.regionwire.gazetteer.NameKind;
import org.regionwire.gazetteer.Naming;

/**
 * A name of units where it stands in the article.
 *
 * @param meanings all units that it may mean
 * @param position what the place in the article is worth: 1 for the middle of the body
 * @param context factor of the words around it: 0 when they make it no place, 1 when they say
 *     nothing
 * @param closed true when the name ends a word: no 杭州西湖 in 杭州西湖电子
 */
record Sighting(
        Mention mention, List<Naming> meanings, double position, double context, boolean closed) {

    boolean startsAtEndOf(Sighting other) {
        return mention.field() == other.mention.field() && mention.start() == other.mention.end();
    }

    boolean overlaps(Sighting before) {
        return mention.field() == before.mention.field() && mention.start() < before.mention.end();
    }

    /** True when it may mean a province or a prefecture, or is a full name. */
    boolean isWide() {
        return meanings.stream()
                .anyMatch(
                        meaning ->
                                meaning.kind() == NameKind.FULL
                                        || meaning.unit().level() != Level.COUNTY);
    }
}
