package org.regionwire.enrichment.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** Which positions of an article some mentions cover. */
public final class Stretches {
    private final Map<TextField, BitSet> covered = new EnumMap<>(TextField.class);

    public Stretches(Collection<Mention> mentions) {
        for (var mention : mentions) {
            covered.computeIfAbsent(mention.field(), _ -> new BitSet())
                    .set(mention.start(), mention.end());
        }
    }

    /** True where a mention covers this position. */
    public boolean cover(TextField field, int position) {
        var set = covered.get(field);
        return set != null && set.get(position);
    }
}
