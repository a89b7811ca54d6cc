package org.regionwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PortPlanTest {

    @Test
    void theFirstIngestAndTheFirstViewHaveTheGivenPortsAndNoTwoShareOne() {
        var known = new WirePorts(1080, 1081, 1082, 1083);

        var plan = PortPlan.of(Instances.parse("ingest=2,gate=2,view=2").all(), known);

        assertThat(plan)
                .containsEntry(new Instance("ingest-1", Instance.Kind.INGEST), 1081)
                .containsEntry(new Instance("view-1", Instance.Kind.VIEW), 1080)
                .hasSize(8);
        assertThat(plan.values()).doesNotHaveDuplicates().doesNotContain(1082, 1083);
    }

    @Test
    void oneFeedPublisherWithBothRolesHasThePortOfTheFeeds() {
        var known = new WirePorts(1080, 1081, 1082, 1083);

        assertThat(PortPlan.of(Instances.ONE_EACH.all(), known))
                .containsEntry(new Instance("feed-publisher", Instance.Kind.PUBLISHER), 1080);
    }
}
