package org.regionwire.enrichment.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScanTest {

    private static final String PATTERN = "(?<!第)(?:近|超)?[0-9]+(?:年|月(?![0-9]))|百分之[0-9]+";

    /** Also where matches touch, where one begins inside another, and where something is before. */
    @Property
    void it_finds_what_the_pattern_finds(@ForAll("texts") String text) {
        List<String> found = new ArrayList<>();
        var finds = new Scan(Pattern.compile(PATTERN), "0123456789近超百").in(text);
        while (finds.find()) {
            found.add(finds.matcher().start() + finds.matcher().group());
        }

        assertThat(found)
                .isEqualTo(
                        Pattern.compile(PATTERN)
                                .matcher(text)
                                .results()
                                .map(match -> match.start() + match.group())
                                .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("第近超0123年月百分之。").ofMaxLength(30);
    }
}
