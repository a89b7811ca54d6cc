package org.regionwire.ingest.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionwire.ingest.agencies.AgencyReader.Syntax;
import org.regionwire.ingest.agencies.item.ItemReading;

/** What a hostile sender may try: each is refused with its kind, and soon. */
class HostileItemsTest {

    /** Some hundred times what the slowest takes; in the square of its length it takes an hour. */
    private static final Duration SOON = Duration.ofSeconds(15);

    private final AgencyReader reader = new AgencyReader();

    static Stream<HostileItems.Item> hostile() {
        return HostileItems.refused();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void is_refused(HostileItems.Item item) {
        ItemReading reading =
                Assertions.assertTimeoutPreemptively(
                        SOON, () -> reader.read(item.content(), item.syntax(), null));

        assertThat(reading).isInstanceOf(ItemReading.Faulty.class);
        assertThat(((ItemReading.Faulty) reading).faults().getFirst().kind())
                .isEqualTo(item.kind());
    }

    static Stream<Arguments> tedious() {
        return HostileItems.tedious();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tedious")
    void takes_no_longer_than_its_length_deserves(String name, Syntax syntax, byte[] content) {
        Assertions.assertTimeoutPreemptively(SOON, () -> reader.read(content, syntax, null));
    }
}
