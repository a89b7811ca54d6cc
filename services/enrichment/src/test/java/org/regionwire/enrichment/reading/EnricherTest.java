package org.regionwire.enrichment.reading;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.gazetteer.Gazetteer;

class EnricherTest {
    private static final Enricher ENRICHER = new Enricher(Gazetteer.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "好",
                "a",
                "😀😀😀",
                "\ud83d",
                "。",
                "“",
                "《",
                "·",
                "12",
                "Only Latin letters here."
            })
    void oddTextGivesAnEmptyButValidReading(String body) {
        var reading = ENRICHER.enrich(ArticleText.of("", body));
        assertThat(reading.people()).isEmpty();
        assertThat(reading.places()).isEmpty();
        assertThat(reading.figures()).isEmpty();
        assertThat(reading.organisations()).isEmpty();
        assertThat(reading.dates()).isEmpty();
        assertThat(reading.quotes()).isEmpty();
        assertThat(reading.documents()).isEmpty();
        assertThat(reading.ruleset()).isNotBlank();
    }

    @Test
    void theSameArticleGivesTheSameReading() {
        var article = ArticleText.of("西安地铁新线开通", "9月26日,西安地铁新线开通试运营,全长26.1公里。");
        assertThat(ENRICHER.enrich(article)).isEqualTo(ENRICHER.enrich(article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "好", "12月", "王", "“", "《", "·斯", "1", "北京", "说", ",", "亿", "(", "副主任", "张北", "城关镇"
            })
    void aLongTextTakesNoLongerThanItsLengthDeserves(String piece) {
        var article = ArticleText.of("", piece.repeat(200_000 / piece.length()));
        // Seconds on any machine; a rule that grows with the square of the length takes an hour.
        var reading = assertTimeoutPreemptively(ofMinutes(2), () -> ENRICHER.enrich(article));
        assertThat(reading.characterCount()).isEqualTo(article.body().length());
    }

    @Test
    void aMillionCharactersAreRead() {
        var article = ArticleText.of("", "今天,王勇在宝鸡市说。".repeat(100_000));
        assertThat(ENRICHER.enrich(article).characterCount()).isEqualTo(1_100_000);
    }

    @Test
    void strangeMixturesNeverFailAndKeepTheirOffsets() {
        var random = new Random(7);
        var alphabet =
                List.of(
                        "王", "勇", "市长", "宝鸡", "市", "公司", "说", "“", "”", "《", "》", "12", "月", "日",
                        "年", "亿元", "%", "·", "斯", "\n\n", ",", "。", "(", "😀", "a", "　", "\ud83d",
                        "同比增长", "以上", "至", "的");
        for (var round = 0; round < 400; round++) {
            var body =
                    random.ints(random.nextInt(60), 0, alphabet.size())
                            .mapToObj(alphabet::get)
                            .collect(Collectors.joining());
            var article = ArticleText.of("", body);
            assertThatCode(() -> MentionChecks.assertOffsets(article, ENRICHER.enrich(article)))
                    .as(body)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void readingTimeCountsCharactersWithoutWhiteSpace() {
        var reading = ENRICHER.enrich(ArticleText.of("一二", "三 四\n\n" + "五".repeat(396)));
        assertThat(reading.characterCount()).isEqualTo(400);
        assertThat(reading.readingTime()).isEqualTo(60);
    }

    @Test
    void captionsAreReadWhereThereIsNoBody() {
        var article =
                new ArticleText(
                        "", "", "", "", List.of(), "", "", List.of("6月3日,福建泉州的工人在检修渔船。林海生摄"), null);
        var reading = ENRICHER.enrich(article);
        MentionChecks.assertOffsets(article, reading);
        assertThat(reading.people()).extracting(each -> each.name()).containsExactly("林海生");
        assertThat(reading.summary()).startsWith("6月3日,福建泉州");
        assertThat(reading.fingerprint()).isNull();
    }
}
