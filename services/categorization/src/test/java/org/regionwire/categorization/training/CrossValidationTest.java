package org.regionwire.categorization.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regionwire.categorization.Articles;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.topics.TopicRules;
import org.regionwire.mediatopics.Concept;
import org.regionwire.mediatopics.MediaTopics;

/** An archive of a valley whose words no lexicon has: 斗虫 is an art there, 窝棚 stand in it. */
class CrossValidationTest {
    private static final MediaTopics TOPICS = MediaTopics.load();
    private static final TopicRules RULES = new TopicRules(TOPICS, Articles.LISTS);
    private static final Concept ARTS = TOPICS.byId("01000000").orElseThrow();
    private static final Concept SOCIETY = TOPICS.byId("14000000").orElseThrow();

    private static final String[] VILLAGES = {"上沟", "下沟", "桃坪", "杏坪", "石门", "柳湾", "白崖", "黑崖"};

    private static Article arts(int number) {
        return Articles.of(
                VILLAGES[number % VILLAGES.length] + "斗虫" + number, "老少齐来看斗虫，第" + number + "回。");
    }

    private static Article society(int number) {
        return Articles.of(
                VILLAGES[number % VILLAGES.length] + "搭窝棚" + number, "众人合力搭窝棚，第" + number + "座。");
    }

    private static TrainingSet valley(int items) {
        var archive = new TrainingSet(TOPICS, RULES);
        IntStream.range(0, items / 2)
                .forEach(
                        number -> {
                            archive.add(arts(number), Set.of(ARTS));
                            archive.add(society(number), Set.of(SOCIETY));
                        });
        return archive;
    }

    @Test
    void wordsThatTheRulesDoNotKnowAreLearnedAndTheGainIsSureOfItself() {
        var comparison = CrossValidation.of(valley(100), 5, _ -> {});

        assertThat(comparison.items()).isEqualTo(100);
        assertThat(comparison.rulesFirst().mean()).isLessThan(0.1);
        assertThat(comparison.trainedFirst().mean()).isGreaterThan(0.95);
        assertThat(comparison.difference().low()).isGreaterThan(0.8);
        assertThat(comparison.better()).isTrue();
        assertThat(comparison.topics())
                .extracting(each -> each.topic().id())
                .containsExactly("01000000", "14000000");
    }

    @Test
    void labelsThatSayWhatTheRulesSayMakeNothingBetter() {
        var archive = new TrainingSet(TOPICS, RULES);
        IntStream.range(0, 60)
                .forEach(
                        number ->
                                archive.add(
                                        Articles.of("第" + number + "届马拉松开跑", "选手参加比赛。"),
                                        Set.of(TOPICS.byId("15000000").orElseThrow())));

        var comparison = CrossValidation.of(archive, 5, _ -> {});

        assertThat(comparison.trainedFirst().mean()).isEqualTo(1);
        assertThat(comparison.better()).isFalse();
    }

    @Test
    void labelsWithoutSenseAreNotLearned() {
        var archive = new TrainingSet(TOPICS, RULES);
        IntStream.range(0, 100)
                .forEach(
                        number ->
                                archive.add(
                                        arts(number),
                                        Set.of(number * 37 % 100 < 50 ? ARTS : SOCIETY)));

        var comparison = CrossValidation.of(archive, 5, _ -> {});

        assertThat(comparison.trainedFirst().mean()).isBetween(0.2, 0.8);
    }

    @Test
    void theWeightsDecideWithEvidenceThatStandsInTheText() {
        var trained = RULES.with(CrossValidation.train(valley(100)));

        var topics = trained.decide(Articles.of("榆树坪也斗虫了", "")).all();

        assertThat(topics).first().satisfies(topic -> assertThat(topic.concept()).isEqualTo(ARTS));
        assertThat(topics.getFirst().evidence())
                .anySatisfy(
                        why -> {
                            assertThat(why.rule()).isEqualTo("trained");
                            assertThat(why.weight()).isPositive();
                            assertThat(why.mention().orElseThrow().text()).isEqualTo("斗虫");
                            assertThat(why.mention().orElseThrow().start()).isEqualTo(4);
                        });
        assertThat(trained.decide(Articles.of("", "")).all()).isEmpty();
    }

    @Test
    void theSameArchiveGivesTheSameWeights() {
        assertThat(CrossValidation.train(valley(60)).lines())
                .isEqualTo(CrossValidation.train(valley(60)).lines())
                .isNotEmpty();
    }

    @Test
    void fewItemsAreNoBasis() {
        assertThatThrownBy(() -> CrossValidation.of(valley(40), 5, _ -> {}))
                .hasMessageContaining("40 labelled items with a text are too few");
    }
}
