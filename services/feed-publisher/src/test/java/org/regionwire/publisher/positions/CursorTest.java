package org.regionwire.publisher.positions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final Position POSITION =
            new Position("Qz8x", Map.of(0, 127L, 1, 128L, 2, 0L, 3, RecordAt.OFFSETS - 1));

    @Test
    void itIsReadAsItIsWritten() {
        assertThat(Cursor.read(Cursor.text(POSITION))).hasValue(POSITION);
    }

    @Test
    void itIsTheSameTextWhereverItIsWrittenAndFitsIntoAUrl() {
        assertThat(Cursor.text(POSITION)).isEqualTo("AQRRejh4f4ABAP_______z8").matches("[\\w-]+");
    }

    @Test
    void aPartitionOfWhichNothingWasReadIsAtItsBeginning() {
        var first = new Position("t", Map.of(2, 5L));

        assertThat(Cursor.read(Cursor.text(first)))
                .hasValue(new Position("t", Map.of(0, 0L, 1, 0L, 2, 5L)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AQ",
                "AgRRejh4",
                "AQRRejh4gA",
                "AQRRejh4____________",
                "AQRRejh4________f_8",
                "no/cursor",
                "AYA"
            })
    void whatWasNeverGivenOutIsNoCursor(String text) {
        assertThat(Cursor.read(text)).isEmpty();
    }

    @Test
    void whatIsLongerThanAnyIsNotLookedAt() {
        assertThat(Cursor.read("A".repeat(Cursor.LONGEST + 1))).isEmpty();
    }
}
