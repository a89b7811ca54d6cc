package org.regionwire.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.fingerprint.RandomText.text;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FingerprinterTest {
    private final Fingerprinter fingerprinter = new Fingerprinter();

    private static String changed(String text, double share, long seed) {
        var random = new Random(seed);
        var copy = new StringBuilder(text);
        for (var at = 0; at < copy.length(); at++) {
            if (random.nextDouble() < share) {
                copy.setCharAt(at, '改');
            }
        }
        return copy.toString();
    }

    @Test
    void layoutPunctuationAndWidthDoNotCount() {
        var a = fingerprinter.of("今天,我们在12号车间见面。").orElseThrow();
        var b = fingerprinter.of("今天，我们\n\n在１２号车间 见面").orElseThrow();
        assertThat(a).isEqualTo(b);
    }

    @Test
    void aShortTextHasNone() {
        assertThat(fingerprinter.of("今天下雨")).isEmpty();
        assertThat(fingerprinter.of("")).isEmpty();
        assertThat(fingerprinter.of("😀😀😀")).isEmpty();
    }

    @Test
    void copiesWithOneCharacterInTwentyChangedResemble() {
        for (var seed = 0; seed < 200; seed++) {
            var text = text(seed, 600);
            var copy = changed(text, 0.05, seed + 1_000);
            assertThat(
                            fingerprinter
                                    .of(text)
                                    .orElseThrow()
                                    .mayResemble(fingerprinter.of(copy).orElseThrow()))
                    .isTrue();
            assertThat(Overlap.sameStory(text, copy)).isTrue();
        }
    }

    @Test
    void strangersDoNotOverlap() {
        var a = text(1, 600);
        var b = text(2, 600);
        assertThat(Overlap.jaccard(Shingles.of(a), Shingles.of(b))).isLessThan(0.05);
        assertThat(Overlap.containment(Shingles.of(a), Shingles.of(b))).isLessThan(0.05);
        assertThat(fingerprinter.of(a).orElseThrow().mayResemble(fingerprinter.of(b).orElseThrow()))
                .isFalse();
    }

    @Test
    void aPartIsContainedInTheWhole() {
        var whole = text(3, 600);
        assertThat(Overlap.containment(Shingles.of(whole.substring(100, 300)), Shingles.of(whole)))
                .isEqualTo(1);
        assertThat(Overlap.sameStory(whole.substring(100, 300), whole)).isTrue();
        assertThat(Overlap.sameStory("", "")).isFalse();
    }
}
