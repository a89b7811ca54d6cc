package org.regionwire.categorization.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.regionwire.categorization.topics.TopicWeights;
import org.regionwire.mediatopics.Concept;

/**
 * Trains on all parts of the archive but one and measures on that one, for each part in turn.
 * Articles with the same text fall into the same part.
 */
public final class CrossValidation {
    /** With fewer articles no difference could be told from chance. */
    public static final int FEWEST = 50;

    private final TrainingSet archive;
    private final Hits rules = new Hits();
    private final Hits trained = new Hits();
    private final List<double[]> firsts = new ArrayList<>();

    private CrossValidation(TrainingSet archive) {
        this.archive = archive;
    }

    /**
     * Measures.
     *
     * @param parts 2 at least
     * @param progress told a sentence now and then
     * @throws IllegalArgumentException for an archive that is too small
     */
    public static Comparison of(TrainingSet archive, int parts, Consumer<String> progress) {
        if (archive.size() < FEWEST) {
            throw new IllegalArgumentException(
                    "%d labelled items with a text are too few to judge by: bring %d at least"
                            .formatted(archive.size(), FEWEST));
        }
        var validation = new CrossValidation(archive);
        for (var part = 0; part < parts; part++) {
            progress.accept("training without part %d of %d".formatted(part + 1, parts));
            validation.measure(part, parts);
        }
        return validation.comparison();
    }

    /** Weights that are trained on all of it. */
    public static TopicWeights train(TrainingSet archive) {
        return Regression.train(archive.tops(), archive.vocabulary(), archive.examples())
                .named(archive.tops(), archive.vocabulary());
    }

    private void measure(int part, int parts) {
        var left = new ArrayList<Example>();
        var out = new ArrayList<Example>();
        for (var example : archive.examples()) {
            (Math.floorMod(mixed(example.part()), parts) == part ? out : left).add(example);
        }
        var model = Regression.train(archive.tops(), archive.vocabulary(), left);
        for (var example : out) {
            var shares = model.shares(example, archive.tops().size());
            var given = TopicWeights.chosen(archive.tops(), shares);
            rules.add(example.byRules(), example.labels());
            trained.add(given, example.labels());
            firsts.add(
                    new double[] {
                        first(example.byRules(), example.labels()), first(given, example.labels())
                    });
        }
    }

    private static int mixed(int hash) {
        return (hash * 0x9E3779B9) >>> 8;
    }

    private static double first(List<Concept> given, Set<Concept> wanted) {
        return !given.isEmpty() && wanted.contains(given.getFirst()) ? 1 : 0;
    }

    private Comparison comparison() {
        var topics =
                archive.tops().stream()
                        .filter(top -> rules.wanted(top) > 0)
                        .map(
                                top ->
                                        new Comparison.OfTopic(
                                                top,
                                                rules.wanted(top),
                                                rules.f1(top),
                                                trained.f1(top)))
                        .toList();
        return new Comparison(
                firsts.size(),
                Interval.of(firsts.stream().mapToDouble(each -> each[0]).toArray()),
                Interval.of(firsts.stream().mapToDouble(each -> each[1]).toArray()),
                Interval.of(firsts.stream().mapToDouble(each -> each[1] - each[0]).toArray()),
                rules.f1(),
                trained.f1(),
                topics);
    }
}
