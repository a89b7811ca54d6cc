package org.regionwire.standalone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regionwire.standalone.Instance.Kind;

/**
 * How many instances of each service run side by side.
 *
 * @param counts by name: ingest, enrichment, categorization, gate, view. Where neither gate nor
 *     view is named, one feed-publisher is both; any other that is not named runs once
 */
public record Instances(Map<String, Integer> counts) {

    /** One process per service. */
    public static final Instances ONE_EACH = new Instances(Map.of());

    /** Partitions of every topic: a further instance of a group would have nothing to do. */
    static final int MOST = 12;

    private static final List<Kind> TOGETHER =
            List.of(Kind.INGEST, Kind.ENRICHMENT, Kind.CATEGORIZATION, Kind.PUBLISHER);
    private static final List<Kind> APART =
            List.of(Kind.INGEST, Kind.ENRICHMENT, Kind.CATEGORIZATION, Kind.GATE, Kind.VIEW);
    private static final Set<String> NAMES =
            Set.of("ingest", "enrichment", "categorization", "gate", "view");

    public Instances {
        counts = Map.copyOf(counts);
        counts.forEach(
                (name, count) -> {
                    if (!NAMES.contains(name)) {
                        throw new IllegalArgumentException(unknown(name));
                    }
                    if (count < 1 || count > MOST) {
                        throw new IllegalArgumentException(wrongCount(name, count.toString()));
                    }
                });
    }

    /**
     * Reads {@code enrichment=3,view=2}; nothing means one each.
     *
     * @throws IllegalArgumentException with a sentence that says what to write instead
     */
    public static Instances parse(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String part : text.isBlank() ? List.<String>of() : List.of(text.split(",", -1))) {
            String[] pair = part.strip().split("=", 2);
            String name = pair[0].strip();
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException(unknown(name));
            }
            String count = pair.length == 2 ? pair[1].strip() : "";
            if (!count.matches("\\d{1,2}")) {
                throw new IllegalArgumentException(wrongCount(name, count));
            }
            if (counts.put(name, Integer.parseInt(count)) != null) {
                throw new IllegalArgumentException(
                        "--instances: %s stands there twice; name it once.".formatted(name));
            }
        }
        return new Instances(counts);
    }

    private static String unknown(String name) {
        String hint =
                name.equals("feed-publisher")
                        ? "it runs apart as gate and view; name those."
                        : "name ingest, enrichment, categorization, gate or view.";
        return "--instances: \"%s\" cannot be counted: %s".formatted(name, hint);
    }

    private static String wrongCount(String name, String count) {
        return "--instances: %s=%s: say how many, from 1 to %d, as in %s=2."
                .formatted(name, count, MOST, name);
    }

    /**
     * All of them, in the order of the flow. One alone has no number, so that its folder is the
     * same from run to run.
     */
    List<Instance> all() {
        boolean apart = counts.containsKey("gate") || counts.containsKey("view");
        List<Instance> all = new ArrayList<>();
        for (Kind kind : apart ? APART : TOGETHER) {
            int count = counts.getOrDefault(kind.label(), 1);
            if (count == 1) {
                all.add(new Instance(kind.label(), kind));
            }
            for (int number = 1; count > 1 && number <= count; number++) {
                all.add(new Instance(kind.label() + "-" + number, kind));
            }
        }
        return List.copyOf(all);
    }
}
