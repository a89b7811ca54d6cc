package org.regionwire.ingest.cutting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of our own in the seed's form: what holds there holds by rule. */
class PageCutterTest {
    private static final String PAGE =
            """
            河湾里来了养蜂人

            县域见闻

            江西安远绿色矿山修复记——

            四月的河湾开满油菜花,养蜂人老段把八十箱蜜蜂从南边拉到这里,一住就是二十天。他说,蜂跟着花走,人跟着蜂走。

            村里给养蜂人腾出打谷场,接了水电,孩子们放学后常来看他摇蜜。老段送给每家一小瓶,算是谢意。

            责任编辑:何  田

            矿坑变成梯田

            本报记者 孙  越 通讯员 李可可

            安远县城以北的废弃矿坑,三年前还是一片裸露的红土,雨一下就往河里淌泥水。如今坡面上修起了十二级梯田,种上了脐橙和

            百喜草。县自然资源局的技术员说,矿山修复最难的是留住土,梯田的每一级都埋了排水管。

            当地把修复后的矿山交给合作社管护,首批脐橙今年挂果,预计亩产八百公斤。

            5月6日,湖北潜江一处虾稻田里,农户驾着小船起虾笼。今年当地小龙虾上市比往年早了十天。 周大为摄(江汉影像)

            产业兴旺 生活富裕
            """;

    private final PageCutter cutter = new PageCutter();

    @Test
    void aPageInTheSeedsFormIsCutByRule() {
        CutPage page = cutter.cut(PAGE);
        assertThat(page.articles())
                .extracting(CutArticle::headline)
                .containsExactly("河湾里来了养蜂人", "矿坑变成梯田", null);
        assertThat(page.articles().get(1).kicker()).isEqualTo("江西安远绿色矿山修复记——");
        assertThat(page.articles().get(1).authors()).containsExactly("孙越", "李可可");
        assertThat(page.articles().get(1).paragraphs()).first().asString().contains("种上了脐橙和百喜草。");
        assertThat(page.articles().get(2).photos())
                .first()
                .extracting(Photo::photographer, Photo::agency)
                .containsExactly("周大为", "江汉影像");
        assertThat(page.furniture()).containsExactly("县域见闻", "责任编辑:何  田", "产业兴旺 生活富裕");
        assertThat(page.unplaced()).isEmpty();
    }

    @Test
    void fullWidthPunctuationGivesTheSameArticles() {
        String wide = PAGE.replace(',', '，').replace(':', '：').replace('(', '（').replace(')', '）');
        CutPage narrow = cutter.cut(PAGE);
        assertThat(cutter.cut(wide).articles())
                .extracting(CutArticle::headline, CutArticle::authors, CutArticle::date)
                .isEqualTo(
                        narrow.articles().stream()
                                .map(a -> tuple(a.headline(), a.authors(), a.date()))
                                .toList());
    }

    @Test
    void datelinesGivePlaceDateAgencyAndReporters() {
        CutArticle article =
                cutter.cut("大桥通车\n\n新华社武汉、宜昌3月8日电（记者  陈  明、赵小天）一座跨江大桥今天通车。\n")
                        .articles()
                        .getFirst();
        assertThat(article.headline()).isEqualTo("大桥通车");
        assertThat(article.agency()).isEqualTo("新华社");
        assertThat(article.located()).isEqualTo("武汉、宜昌");
        assertThat(article.date()).isEqualTo("--03-08");
        assertThat(article.authors()).containsExactly("陈明", "赵小天");
    }

    @Test
    void aPhotoInTheMiddleOfAnArticleIsAnItemOfItsOwnWhenItIsAboutSomethingElse() {
        CutPage page =
                cutter.cut(
                        """
                        渔港装上智慧灯塔

                        本报记者 林小舟

                        连江渔港的老灯塔去年换了新灯,渔船在二十海里外就能收到潮位和风浪的信号。

                        6月2日,内蒙古达茂旗草原上,牧民骑着摩托车转场。

                        本报记者 白  云 摄

                        港务站的站长说,灯塔换新以后,渔船夜里进港的事故少了一半,渔民们把它叫作“会说话的灯”。
                        """);
        assertThat(page.articles()).hasSize(2);
        assertThat(page.articles().getFirst().paragraphs()).hasSize(2);
        assertThat(page.articles().getLast().kind()).isEqualTo(CutArticle.Kind.CAPTION);
        assertThat(page.articles().getLast().photos())
                .extracting(Photo::photographer)
                .contains("白云");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n \u3000\n", "本版编辑 祝伟", "——", "。", "(", "摄", "新华社", "1"})
    void anyTextIsTakenApartWithoutALoss(String text) {
        CutPage page = cutter.cut(text);
        String all = String.join("", texts(page)).replaceAll("\\s", "");
        assertThat(all).isEqualTo(text.replaceAll("[\\s\u3000]", ""));
    }

    @Test
    void pagesOfTenThousandArticlesAndBlocksOfAMegabyteTakeNoLongerThanTheyDeserve() {
        String many = "短讯一则标题\n\n本报讯(记者 王平)今天下午,一场小雨落在县城。\n\n".repeat(10_000);
        // Seconds on any machine; what grows with the square of the length takes an hour.
        Duration soon = Duration.ofMinutes(2);
        assertTimeoutPreemptively(soon, () -> cutter.cut(many));
        assertTimeoutPreemptively(soon, () -> cutter.cut("无尽的段落,".repeat(170_000)));
        assertTimeoutPreemptively(soon, () -> cutter.cut("没有标点的一段话没完,没了\n\n".repeat(50_000)));
    }

    static List<String> texts(CutPage page) {
        var texts = new ArrayList<String>(page.furniture());
        texts.addAll(page.unplaced());
        for (CutArticle article : page.articles()) {
            for (String part :
                    new String[] {
                        article.kicker(), article.headline(), article.subhead(), article.byline()
                    }) {
                if (part != null) {
                    texts.add(part);
                }
            }
            texts.addAll(article.paragraphs());
            if (article.kind() != CutArticle.Kind.CAPTION) {
                article.photos().forEach(photo -> texts.add(photo.printed()));
            }
        }
        return texts;
    }
}
