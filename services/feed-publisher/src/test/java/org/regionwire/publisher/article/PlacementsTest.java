package org.regionwire.publisher.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlacementsTest {

    private static final Instant DAY = Sample.DAY;
    private static final Section BAOJI = Section.region("610300");
    private static final Section ECONOMY = Section.topic("04000000");
    private static final Section BOTH = new About("610300", "04000000");

    @Test
    void anArticleThatWasTakenDownLeavesRegionsTopicsAndBothAtOnce() {
        assertThat(left(region(0, after(9)), topic(0, after(9))))
                .isEqualTo(Map.of(after(9), Set.of(BAOJI, ECONOMY, BOTH)));
    }

    @Test
    void whatIsAboutBothLeavesWithTheFirstOfThem() {
        assertThat(left(region(0, after(5)), topic(0, null)))
                .isEqualTo(Map.of(after(5), Set.of(BAOJI, BOTH)));
        assertThat(left(region(0, after(7)), topic(0, after(3))))
                .isEqualTo(Map.of(after(3), Set.of(ECONOMY, BOTH), after(7), Set.of(BAOJI)));
    }

    @Test
    void whoNeverStoodInBothDidNotLeaveThem() {
        assertThat(left(region(0, after(5)), topic(6, null)))
                .isEqualTo(Map.of(after(5), Set.of(BAOJI)));
    }

    @Test
    void whatCameBackToOneAfterItHadLeftTheOtherHasLeftBoth() {
        assertThat(left(region(0, null), topic(0, after(3))))
                .isEqualTo(Map.of(after(3), Set.of(ECONOMY, BOTH)));
    }

    @Test
    void whatStandsLeavesNothing() {
        assertThat(left(region(0, null), topic(0, null))).isEmpty();
    }

    private static Map<Instant, Set<Section>> left(Placement... placements) {
        return Sample.of("urn:1").placements(placements).article().left();
    }

    private static Placement region(int entered, @Nullable Instant left) {
        return Placement.region("610300", after(entered), left);
    }

    private static Placement topic(int entered, @Nullable Instant left) {
        return Placement.topic("04000000", after(entered), left);
    }

    private static Instant after(int seconds) {
        return DAY.plusSeconds(seconds);
    }
}
