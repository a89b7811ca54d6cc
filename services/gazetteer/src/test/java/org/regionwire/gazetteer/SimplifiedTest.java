package org.regionwire.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedTest {
    @ParameterizedTest
    @CsvSource({
        "臺灣省高雄縣, 台湾省高雄县",
        "香港特別行政區行政長官, 香港特别行政区行政长官",
        "陝西省寶鷄市眉縣, 陕西省宝鸡市眉县",
        "「『好』」, “‘好’”",
        "陕西省宝鸡市眉县, 陕西省宝鸡市眉县",
        "𠮷野家 Taipei 101!, 𠮷野家 Taipei 101!"
    })
    void eachCharacterBecomesOne(String traditional, String simplified) {
        assertThat(Simplified.of(traditional)).isEqualTo(simplified).hasSameSizeAs(traditional);
    }
}
