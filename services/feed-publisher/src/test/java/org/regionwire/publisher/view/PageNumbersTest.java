package org.regionwire.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageNumbersTest {

    @Test
    void pagesComeInTheOrderOfANewspaper() {
        assertThat(sorted("10", "2", "1", "07")).containsExactly("1", "2", "07", "10");
        assertThat(sorted("B1", "A10", "A2-B", "A2", "A", "A1", "3"))
                .containsExactly("3", "A", "A1", "A2", "A2-B", "A10", "B1");
        assertThat(sorted("第10版", "第2版")).containsExactly("第2版", "第10版");
        assertThat(sorted("99999999999999999999", "100000000000000000000"))
                .containsExactly("99999999999999999999", "100000000000000000000");
    }

    @Test
    void twoThatAreWrittenInTwoWaysAreTwo() {
        assertThat(PageNumbers.ORDER.compare("7", "07")).isNotZero();
    }

    private static List<String> sorted(String... numbers) {
        return Stream.of(numbers).sorted(PageNumbers.ORDER).toList();
    }
}
