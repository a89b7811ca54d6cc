package org.regionwire.publisher.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = new Places(3, 2);

    @Test
    void aNetworkGetsAsManyAsItMayAndOthersTheRest() throws Exception {
        assertThat(take("a")).isPresent();
        assertThat(take("a")).isPresent();
        assertThat(take("a")).isEmpty();
        assertThat(take("b")).isPresent();
        assertThat(take("b")).isEmpty();
        assertThat(places.taken()).isEqualTo(3);
    }

    @Test
    void aPlaceIsLeftOnceHoweverOftenThatIsSaid() throws Exception {
        Places.Place place = take("a").orElseThrow();
        take("a");
        place.leave();
        place.leave();
        assertThat(places.taken()).isEqualTo(1);
        assertThat(take("a")).isPresent();
        assertThat(take("a")).isEmpty();
    }

    @Test
    void whoWaitsGetsThePlaceThatIsLeft() throws Exception {
        Places.Place place = take("a").orElseThrow();
        take("a");
        var waiting =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return places.take("a", Duration.ofMinutes(1));
                            } catch (InterruptedException e) {
                                throw new AssertionError(e);
                            }
                        });
        place.leave();
        assertThat(waiting.orTimeout(20, TimeUnit.SECONDS).join()).isPresent();
    }

    private Optional<Places.Place> take(String network) throws InterruptedException {
        return places.take(network, Duration.ZERO);
    }
}
