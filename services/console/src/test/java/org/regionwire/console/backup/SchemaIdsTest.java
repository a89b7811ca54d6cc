package org.regionwire.console.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaIdsTest {

    private static final SchemaIds IDS = new SchemaIds(Map.of(7, 300, 300, 8));

    @ParameterizedTest
    @CsvSource({
        "00000000070102, 000000012c0102",
        "000000012c, 0000000008",
        "00000000090102, 00000000090102",
        "7b22686f77223a317d, 7b22686f77223a317d",
        "00000007, 00000007"
    })
    void only_the_id_of_a_value_in_the_wire_format_changes(String before, String after) {
        byte[] value = HexFormat.of().parseHex(before);

        assertThat(IDS.translate(value)).isEqualTo(HexFormat.of().parseHex(after));
        assertThat(value).isEqualTo(HexFormat.of().parseHex(before));
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(IDS.translate(null)).isNull();
        assertThat(IDS.translate(new byte[0])).isEmpty();
    }
}
