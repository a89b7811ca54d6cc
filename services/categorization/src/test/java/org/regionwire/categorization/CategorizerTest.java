package org.regionwire.categorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.categorization.topics.Topics;

class CategorizerTest {
    private static final Categorizer CATEGORIZER = new Categorizer(Articles.GAZETTEER);

    static Stream<String> textsThatSayNothing() {
        return Stream.of(
                "", "。", "好", "😀😀🎉👍🏽", "Lorem ipsum dolor sit amet.", "\n\n\n", "\uD83D");
    }

    @ParameterizedTest
    @MethodSource("textsThatSayNothing")
    void aTextThatSaysNothingGetsAnEmptyDecision(String text) {
        var decision = CATEGORIZER.categorize(Articles.of("", text));
        assertThat(decision.regions().regions()).isEmpty();
        assertThat(decision.topics()).isInstanceOf(Topics.Uncategorized.class);
        assertThat(decision.ruleset()).isEqualTo("categorization-3");
    }

    @Test
    void aMillionCharactersTakeNoLongerThanTheirLengthDeserves() {
        var text = "陕西省宝鸡市今天举办马拉松比赛，".repeat(62_500);
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> {
                    var decision = CATEGORIZER.categorize(Articles.of("", text));
                    assertThat(decision.regions().regions()).hasSize(1);
                });
    }

    @Test
    void aHeadlineAloneIsDecided() {
        var decision = CATEGORIZER.categorize(Articles.of("宝鸡市举办马拉松", ""));
        assertThat(decision.regions().regions()).hasSize(1);
        assertThat(decision.topics().all()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverAStrangerSendsIsDecided(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        var parts =
                new String[] {
                    "《", "》", "（", "）", "“", "、", "等", "省", "市", "县", "陕西", "川渝两地", "日电", "\n"
                };
        for (var i = 0; i < 2_000; i++) {
            text.append(
                    random.nextBoolean()
                            ? parts[random.nextInt(parts.length)]
                            : String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1)));
        }
        assertThatCode(() -> CATEGORIZER.categorize(Articles.of("", text.toString())))
                .doesNotThrowAnyException();
    }

    @Test
    void theSameArticleGivesTheSameDecision() {
        var article = Articles.of("宝鸡市举办马拉松", "陕西省宝鸡市昨天举办马拉松，选手来自各地。");
        assertThat(CATEGORIZER.categorize(article)).isEqualTo(CATEGORIZER.categorize(article));
    }
}
