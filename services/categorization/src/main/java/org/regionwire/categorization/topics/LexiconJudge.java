package org.regionwire.categorization.topics;

import java.util.List;
import java.util.Map;
import org.regionwire.mediatopics.Concept;

/** Judges by what the cue words of each branch add up to. */
final class LexiconJudge {
    /** Weights at which evidence has said two thirds of what it can. */
    private static final double ENOUGH = 8;

    private LexiconJudge() {}

    /** Largest share first; empty where no cue was found. */
    static List<Verdict> verdicts(Tally tally) {
        var all = tally.all();
        return tally.tops().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> verdict(tally, entry, all))
                .sorted(Verdict.LARGEST_FIRST)
                .toList();
    }

    private static Verdict verdict(Tally tally, Map.Entry<Concept, Double> found, double all) {
        var weight = found.getValue();
        return new Verdict(
                found.getKey(),
                weight / all,
                confidence(weight, all),
                tally.evidenceOfBranch(found.getKey()));
    }

    static double confidence(double weight, double all) {
        return weight / all * (1 - Math.exp(-weight / ENOUGH));
    }
}
