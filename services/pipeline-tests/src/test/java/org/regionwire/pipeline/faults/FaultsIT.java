package org.regionwire.pipeline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionwire.standalone.Progress;

/** A handful of the faults under a small load; {@code services/pipeline-tests/faults} has all. */
class FaultsIT {

    private static final Path DATA = Path.of("target", "faults-it").toAbsolutePath();
    private static final Duration REGISTRY_GONE = Duration.ofSeconds(9);
    private static final int ARTICLES = 1500;
    private static final double RATE = 25;

    private static final List<String> NAMES =
            List.of(
                    "kill ingest and categorization",
                    "kill enrichment and gate",
                    "kill the broker",
                    "registry gone for 9 s, enrichment killed meanwhile",
                    "kill the gate and wipe its store",
                    "kill the view and damage its index",
                    "damage the view's index as it runs",
                    "full disk for the view");

    @Test
    void nothing_is_lost_doubled_dead_lettered_or_served_wrong() {
        List<Row> rows = new ArrayList<>();
        Progress progress = new Progress(System.out);
        try (Siege siege = Siege.begin(DATA, Layout.ONE, progress)) {
            List<Fault> faults =
                    Faults.all(REGISTRY_GONE).stream()
                            .filter(fault -> NAMES.contains(fault.name()))
                            .toList();
            siege.allTogether(faults, ARTICLES, RATE, rows::add);
        }

        System.out.println(FaultTable.head());
        rows.forEach(row -> System.out.println(FaultTable.line(row)));
        assertThat(rows).hasSize(NAMES.size() + 1).allMatch(Row::isSound);
    }
}
