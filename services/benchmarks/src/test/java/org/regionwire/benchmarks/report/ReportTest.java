package org.regionwire.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Report REPORT =
            new Report(
                    "stages",
                    Instant.parse("2026-11-26T16:00:00Z"),
                    new Machine(2, 24_000, "25", "Linux 6"),
                    Map.of("articles", 6000),
                    List.of(
                            new Figure("ingest alone", 1234.4, "articles/s"),
                            new Figure("view alone", 9.6, "articles/s")));

    @Test
    void the_table_says_machine_and_options_and_lines_the_figures_up() {
        assertThat(REPORT.table())
                .isEqualTo(
                        """
                        stages, 2026-11-26T16:00:00Z, 2 processors, 23 GB, Java 25, Linux 6
                        {articles=6000}

                        ingest alone       1,234 articles/s
                        view alone            10 articles/s
                        """);
    }

    @Test
    void the_json_has_the_figures_as_they_were_measured() {
        assertThat(REPORT.json())
                .contains("\"question\" : \"stages\"", "\"processors\" : 2", "\"value\" : 1234.4");
    }
}
