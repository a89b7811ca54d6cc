package org.regionwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScrapeTest {

    private static final Scrape PRINTED =
            new Scrape(
                    """
                    # HELP regionwire_view_lag records that the topic has more than the view
                    # TYPE regionwire_view_lag gauge
                    regionwire_view_lag 12.0
                    regionwire_view_lag_more 100.0
                    regionwire_stage_records_total{outcome="output",stage="enrichment"} 1.5E3
                    regionwire_stage_records_total{outcome="dead",stage="enrichment"} 2.0
                    """);

    @Test
    void adds_up_the_samples_of_a_metric_and_of_no_other() {
        assertThat(PRINTED.sum("regionwire_view_lag")).isEqualTo(12);
        assertThat(PRINTED.sum("regionwire_stage_records_total")).isEqualTo(1502);
    }

    @Test
    void what_is_not_printed_counts_nothing() {
        assertThat(PRINTED.sum("regionwire_view")).isZero();
    }
}
