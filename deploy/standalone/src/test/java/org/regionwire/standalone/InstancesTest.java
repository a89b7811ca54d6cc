package org.regionwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstancesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                           | ingest enrichment categorization feed-publisher
                    ingest=2                     | ingest-1 ingest-2 enrichment categorization feed-publisher
                    enrichment=3                 | ingest enrichment-1 enrichment-2 enrichment-3 categorization feed-publisher
                    view=2                       | ingest enrichment categorization gate view-1 view-2
                    gate=2                       | ingest enrichment categorization gate-1 gate-2 view
                    gate=1                       | ingest enrichment categorization gate view
                    ' enrichment=1 , view = 2 '  | ingest enrichment categorization gate view-1 view-2
                    """)
    void whatIsAskedForRunsInTheOrderOfTheFlow(String asked, String names) {
        assertThat(Instances.parse(asked).all())
                .extracting(Instance::name)
                .containsExactly(names.split(" "));
    }

    @Test
    void twelveOfOneAreAllowed() {
        assertThat(Instances.parse("enrichment=12").all())
                .extracting(Instance::name)
                .contains("enrichment-12")
                .hasSize(15);
    }

    @Test
    void theRolesOfTheFeedPublisherRunApartWhenOneIsCounted() {
        assertThat(Instances.parse("view=2").all())
                .filteredOn(instance -> instance.kind().service().equals("feed-publisher"))
                .extracting(instance -> instance.kind().roles())
                .isEqualTo(List.of("gate", "view,hub", "view,hub"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    enrichment=0        | --instances: enrichment=0: say how many, from 1 to 12, as in enrichment=2.
                    view=13             | --instances: view=13: say how many, from 1 to 12, as in view=2.
                    view=two            | --instances: view=two: say how many, from 1 to 12, as in view=2.
                    view                | --instances: view=: say how many, from 1 to 12, as in view=2.
                    hub=2               | --instances: "hub" cannot be counted: name ingest, enrichment, categorization, gate or view.
                    feed-publisher=2    | --instances: "feed-publisher" cannot be counted: it runs apart as gate and view; name those.
                    view=2,             | --instances: "" cannot be counted: name ingest, enrichment, categorization, gate or view.
                    view=2,view=3       | --instances: view stands there twice; name it once.
                    """)
    void whatIsWrongIsSaid(String asked, String message) {
        assertThatThrownBy(() -> Instances.parse(asked)).hasMessage(message);
    }
}
