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
    private static final double RATE = 25;

    @Test
    void nothing_is_lost_doubled_dead_lettered_or_served_wrong() {
        assertThatAllAreSound(
                Layout.ONE,
                1500,
                "kill ingest and categorization",
                "kill enrichment and gate",
                "freeze gate",
                "kill the broker",
                "registry gone for 9 s, enrichment killed meanwhile",
                "kill the gate and wipe its store",
                "kill the view and damage its index",
                "damage the view's index as it runs",
                "full disk for the view");
    }

    @Test
    void nor_is_it_where_another_instance_takes_over() {
        assertThatAllAreSound(
                Layout.TWO,
                600,
                "kill one view of two",
                "rebalance in mid-transaction of enrichment");
    }

    private static void assertThatAllAreSound(Layout layout, int articles, String... names) {
        List<Row> rows = new ArrayList<>();
        Progress progress = new Progress(System.out);
        try (Siege siege = Siege.begin(DATA, layout, progress)) {
            List<Fault> faults =
                    Faults.all(REGISTRY_GONE).stream()
                            .filter(fault -> List.of(names).contains(fault.name()))
                            .toList();
            siege.allTogether(faults, articles, RATE, rows::add);
        }

        System.out.println(FaultTable.head());
        rows.forEach(row -> System.out.println(FaultTable.line(row)));
        assertThat(rows).hasSize(names.length + 1).allMatch(Row::isSound);
    }
}
