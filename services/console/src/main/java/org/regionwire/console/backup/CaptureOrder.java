package org.regionwire.console.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.regionwire.schemas.catalogue.Topics;

/**
 * The order in which topics are read: against the flow, so that a place that a record names, or a
 * record that a decision has dealt with, is always in the backup too. RATIONALE.md has the
 * argument.
 */
final class CaptureOrder {

    /** Says what became of dead letters and of the records that went back. */
    private static final List<String> FIRST = List.of(Topics.DEAD_LETTERS_HANDLED);

    private static final List<String> LAST =
            List.of(
                    Topics.ARTICLES_PUBLISHED,
                    Topics.ARTICLES_RULINGS,
                    Topics.ARTICLES_CATEGORIZED,
                    Topics.ARTICLES_ENRICHED,
                    Topics.ARTICLES_INGESTED);

    private static final Set<String> GATE =
            Set.of(
                    Topics.GATE_FENCE_CHANGELOG,
                    Topics.GATE_WAITING_CHANGELOG,
                    Topics.GATE_EXPIRING_CHANGELOG);

    private CaptureOrder() {}

    /** The gate's stores are not among them: they are read with what the gate publishes. */
    static List<String> of(List<String> topics) {
        List<String> order = new ArrayList<>();
        FIRST.stream().filter(topics::contains).forEach(order::add);
        topics.stream()
                .filter(topic -> !FIRST.contains(topic) && !LAST.contains(topic))
                .filter(topic -> !GATE.contains(topic))
                .forEach(order::add);
        LAST.stream().filter(topics::contains).forEach(order::add);
        return order;
    }
}
