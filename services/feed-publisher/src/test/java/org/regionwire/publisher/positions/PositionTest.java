package org.regionwire.publisher.positions;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionTest {

    @ParameterizedTest
    @CsvSource({
        "t 0:5 1:7, t 0:5 1:7, true",
        "t 0:6 1:7, t 0:5 1:7, true",
        "t 0:6 1:6, t 0:5 1:7, false",
        "t 0:6, t 0:5 1:7, false",
        "t 0:6, t, true",
        "u 0:1, t 0:5, true"
    })
    void itCoversWhatIsNowhereFurtherAndWhatIsOfAnotherTopic(
            String here, String there, boolean covers) {
        assertThat(position(here).covers(position(there))).isEqualTo(covers);
    }

    @Test
    void itIsReadAsItIsWritten() {
        var position = new Position("Qz8x", Map.of(0, 12L, 11, 0L));

        assertThat(Position.of(position.bytes())).isEqualTo(position);
    }

    @Test
    void whoBreaksOffHasReadThePartitionsBeforeToTheEndAndNoneOfThoseBehind() {
        Position since = position("t 0:1 1:2 2:3");
        Position end = position("t 0:10 1:20 2:30");

        assertThat(since.passed(new RecordAt(1, 15), end)).isEqualTo(position("t 0:10 1:16 2:3"));
    }

    private static Position position(String text) {
        return Position.of(text.getBytes(US_ASCII));
    }
}
