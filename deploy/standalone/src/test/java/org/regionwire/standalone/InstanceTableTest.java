package org.regionwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class InstanceTableTest {

    @Test
    void columnsStandBelowEachOther() {
        String table =
                InstanceTable.of(
                        List.of(
                                new InstanceTable.Row("ingest", "UP", URI.create("http://a:1")),
                                new InstanceTable.Row(
                                        "enrichment-1", "DEGRADED", URI.create("http://a:2"))));

        assertThat(table)
                .isEqualTo(
                        """
                        instance      health    address
                        ingest        UP        http://a:1
                        enrichment-1  DEGRADED  http://a:2
                        """);
    }
}
