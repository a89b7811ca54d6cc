package org.regionwire.ingest.recutting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.regionwire.ingest.identity.Sketch;

/** Finds articles of a new cut among those of earlier ones; each is found once. Not thread-safe. */
final class Reunion {

    private final List<Fresh> fresh;
    private final List<String> minted;
    private final Map<Integer, KnownArticle> found = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** An article and one that it may have been. */
    private record Pair(
            int index, KnownArticle former, double shared, boolean sameName, int apart) {}

    /** Those that have most in common first; of equal ones those that stand where they stood. */
    private static final Comparator<Pair> SUREST_FIRST =
            Comparator.comparingDouble(Pair::shared)
                    .reversed()
                    .thenComparing(Pair::sameName, Comparator.reverseOrder())
                    .thenComparingInt(Pair::apart)
                    .thenComparingInt(Pair::index);

    /**
     * @param minted the uri that each would have if it were new
     */
    Reunion(List<Fresh> fresh, List<String> minted) {
        this.fresh = fresh;
        this.minted = minted;
    }

    void byBody(List<KnownArticle> former, BiPredicate<Sketch, Sketch> same) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            Sketch sketch = fresh.get(i).sketch();
            for (int k = 0; k < former.size(); k++) {
                KnownArticle one = former.get(k);
                if (!sketch.isEmpty() && isOpen(i, one) && same.test(sketch, one.sketch())) {
                    double shared = sketch.shared(one.sketch());
                    pairs.add(
                            new Pair(i, one, shared, one.isNamed(minted.get(i)), Math.abs(i - k)));
                }
            }
        }
        pairs.sort(SUREST_FIRST);
        pairs.stream()
                .filter(pair -> isOpen(pair.index(), pair.former()))
                .forEach(pair -> join(pair.index(), pair.former()));
    }

    /** By first sentences, where the bodies resemble each other or one is not there. */
    void byNameAndBody(List<KnownArticle> former) {
        for (int i = 0; i < fresh.size(); i++) {
            Sketch sketch = fresh.get(i).sketch();
            for (KnownArticle one : former) {
                boolean bare = sketch.isEmpty() || one.sketch().isEmpty();
                if (isOpen(i, one)
                        && one.isNamed(minted.get(i))
                        && (bare || sketch.resembles(one.sketch()))) {
                    join(i, one);
                }
            }
        }
    }

    /** By first sentences, and where there is no body by headlines. */
    void byName(List<KnownArticle> former) {
        for (int i = 0; i < fresh.size(); i++) {
            for (KnownArticle one : former) {
                if (isOpen(i, one) && (one.isNamed(minted.get(i)) || isBareTitle(i, one))) {
                    join(i, one);
                }
            }
        }
    }

    Optional<KnownArticle> found(int index) {
        return Optional.ofNullable(found.get(index));
    }

    boolean isTaken(String uri) {
        return taken.contains(uri);
    }

    private boolean isBareTitle(int index, KnownArticle former) {
        Fresh article = fresh.get(index);
        return article.sketch().isEmpty()
                && former.sketch().isEmpty()
                && article.headline() != null
                && article.headline().equals(former.headline());
    }

    private boolean isOpen(int index, KnownArticle former) {
        return !found.containsKey(index) && !taken.contains(former.uri());
    }

    private void join(int index, KnownArticle former) {
        found.put(index, former);
        taken.add(former.uri());
    }
}
