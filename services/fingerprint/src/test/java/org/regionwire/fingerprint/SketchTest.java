package org.regionwire.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.fingerprint.RandomText.text;

import org.junit.jupiter.api.Test;

class SketchTest {

    private static boolean mayBeSameStory(String a, String b) {
        return sketch(a).mayBeSameStory(sketch(b));
    }

    private static Sketch sketch(String text) {
        return Shingles.of(text).sketch();
    }

    @Test
    void twoTextsThatJustTellTheSameMayDoSo() {
        for (var seed = 0; seed < 300; seed++) {
            var common = text(seed, 670);
            var a = common + text(seed + 1_000, 330);
            var b = common + text(seed + 2_000, 330);
            assertThat(Overlap.sameStory(a, b)).isTrue();
            assertThat(mayBeSameStory(a, b)).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void soMayAPartOfAnother() {
        for (var seed = 0; seed < 300; seed++) {
            var whole = text(seed, 2_000);
            var part = whole.substring(500, 740) + text(seed + 1_000, 60);
            assertThat(Overlap.sameStory(part, whole)).isTrue();
            assertThat(mayBeSameStory(part, whole)).as("seed %d", seed).isTrue();
        }
    }

    @Test
    void twoTextsWithLittleInCommonMayNot() {
        var kept = 0;
        for (var seed = 0; seed < 300; seed++) {
            var common = text(seed, 200);
            kept +=
                    mayBeSameStory(common + text(-1 - seed, 800), common + text(~seed - 9_000, 800))
                            ? 1
                            : 0;
        }
        assertThat(kept).isLessThan(3);
        assertThat(mayBeSameStory(text(1, 60), text(2, 60))).isFalse();
    }

    @Test
    void itComesBackFromItsBytes() {
        var text = text(7, 400);
        var bytes = sketch(text).bytes();
        assertThat(bytes).hasSize(388);
        assertThat(Sketch.read(bytes, 0, bytes.length).bytes()).isEqualTo(bytes);
        assertThat(Sketch.read(bytes, 0, bytes.length).mayBeSameStory(sketch(text))).isTrue();
        assertThat(sketch("短").bytes()).hasSize(4);
    }
}
