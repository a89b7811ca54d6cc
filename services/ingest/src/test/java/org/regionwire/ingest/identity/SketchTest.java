package org.regionwire.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    /** A text of random characters: no two share a 4-gram but by chance. */
    private static String text(long seed, int length) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) (0x4E00 + random.nextInt(3_000)));
        }
        return text.toString();
    }

    @Test
    void theSameBodyOverlapsWhollyWhateverItsPunctuationAndSpaces() {
        Sketch plain = Sketch.of(text(1, 400));
        assertThat(plain.overlap(Sketch.of(text(1, 400).replaceAll("(.{20})", "$1， \n"))))
                .isEqualTo(1);
        assertThat(plain.values()).hasSize(Sketch.SIZE);
        assertThat(plain.length()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void aMendedParagraphLeavesItTheSameArticle(long seed) {
        String kept = text(seed, 300);
        Sketch before = Sketch.of(kept + text(seed + 100, 100));
        Sketch after = Sketch.of(kept + text(seed + 200, 100));
        assertThat(before.overlap(after)).isCloseTo(0.75, within(0.12));
        assertThat(before.isSameArticle(after)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void anArticleIsFoundInsideALongerOne(long seed) {
        String part = text(seed, 200);
        assertThat(Sketch.of(part).isSameArticle(Sketch.of(part + text(seed + 100, 300)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25})
    void anArticleDoesNotResembleOneThatIsMuchLonger(long seed) {
        String part = text(seed, 200);
        assertThat(Sketch.of(part).resembles(Sketch.of(part + text(seed + 100, 600)))).isFalse();
        assertThat(Sketch.of(part).resembles(Sketch.of(part + text(seed + 100, 50)))).isTrue();
    }

    @Test
    void aSketchComesBackAsItWasStoredAndWhatIsNoSketchAsNone() {
        Sketch sketch = Sketch.of(text(1, 400));
        assertThat(Sketch.stored(sketch.values(), sketch.length())).isEqualTo(sketch);
        assertThat(Sketch.stored(List.of(1, 2, 3), 400)).isEqualTo(Sketch.NONE);
        assertThat(Sketch.stored(List.of(), 0)).isEqualTo(Sketch.NONE);
    }

    @Test
    void differentArticlesShareNothing() {
        assertThat(Sketch.of(text(31, 400)).overlap(Sketch.of(text(32, 400)))).isLessThan(0.1);
        assertThat(Sketch.of(text(31, 400)).isSameArticle(Sketch.of(text(32, 400)))).isFalse();
    }

    @Test
    void bodiesWithoutLettersAreNeverTheSame() {
        assertThat(Sketch.of("……")).isEqualTo(Sketch.NONE);
        assertThat(Sketch.of("").isSameArticle(Sketch.of(""))).isFalse();
        assertThat(Sketch.of("短").isSameArticle(Sketch.of("短"))).isTrue();
    }

    /** Sketches are stored: the same text must give the same values in every version. */
    @Test
    void valuesNeverChange() {
        assertThat(Sketch.of("县里的三座水库同时开闸").values().subList(0, 3))
                .containsExactly(-1873008730, -2002137578, -1699193618);
    }
}
