package org.regionwire.ingest.cutting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.ingest.cutting.PageBlocks.characters;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Pages of blocks of every look in any order: each character ends in one place, and the same page
 * gives the same cut.
 */
class NothingIsLostTest {

    private final PageCutter cutter = new PageCutter();

    @Property(tries = 2_000)
    void everyCharacterEndsInOnePlace(@ForAll("pages") String page) {
        CutPage cut = cutter.cut(page);
        assertThat(characters(String.join("", PageCutterTest.texts(cut))))
                .isEqualTo(characters(page));
        assertThat(cutter.cut(page)).isEqualTo(cut);
    }

    @Property(tries = 1_000)
    void anyTextIsCut(@ForAll String text) {
        assertThat(characters(String.join("", PageCutterTest.texts(cutter.cut(text)))))
                .isEqualTo(characters(text));
    }

    @Provide
    Arbitrary<String> pages() {
        return PageBlocks.inAnyOrder();
    }
}
