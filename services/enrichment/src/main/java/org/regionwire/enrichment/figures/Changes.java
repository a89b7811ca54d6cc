package org.regionwire.enrichment.figures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.regionwire.wordlists.ModuleLists;

/** Words that say how an amount changed: 增长, 下降. */
final class Changes {
    private enum Way {
        RISE,
        FALL
    }

    private final Map<Way, Set<String>> words;

    Changes(ModuleLists lists) {
        this.words = lists.wordsBy(Way.class, "figures/changes.tsv");
    }

    /** The words as a group {@code way} of a pattern. */
    String group() {
        var all = new HashSet<String>();
        words.values().forEach(all::addAll);
        return "(?<way>%s)".formatted(ModuleLists.alternatives(all));
    }

    /** The change as a fraction: -0.03 for 下降 and 3 %. */
    BigDecimal fraction(String way, BigDecimal percent) {
        var fraction = percent.movePointLeft(2);
        var falls = words.getOrDefault(Way.FALL, Set.of()).contains(way);
        return falls ? fraction.negate() : fraction;
    }
}
