package org.regionwire.ingest.cutting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is a table, and what only looks like one. */
class TablesTest {

    private static final String NEXT = "\n\n图书馆照常开放\n\n本报讯（记者 周大为）市图书馆昨天发布通知，元旦当天照常开放。\n";

    @Test
    void rowsWithoutAHeadAreATableBelowTheirHeadline() {
        CutPage page = cut("今日菜价\n\n白菜 1.2元 持平\n\n萝卜 0.9元 -5%\n\n大葱 3.1元 +8%" + NEXT);
        assertThat(page.articles())
                .extracting(CutArticle::headline)
                .containsExactly("今日菜价", "图书馆照常开放");
        assertThat(page.articles().getFirst().paragraphs())
                .containsExactly("白菜 1.2元 持平", "萝卜 0.9元 -5%", "大葱 3.1元 +8%");
    }

    @Test
    void rowsLineByLineAndARowWithAnEmptyCellAreOneTable() {
        CutPage page = cut("主要城市天气预报\n\n城市 天气 气温\n杭州 多云 5～12\n宁波 6～11\n温州 小雨 9～14" + NEXT);
        assertThat(page.articles().getFirst().headline()).isEqualTo("主要城市天气预报");
        assertThat(page.articles().getFirst().paragraphs())
                .containsExactly("城市 天气 气温", "杭州 多云 5～12", "宁波 6～11", "温州 小雨 9～14");
    }

    @Test
    void rowsInsideAnArticleAreItsParagraphs() {
        CutPage page =
                cut(
                        "菜价稳中有降\n\n本报记者 林夏\n\n本周全市主要蔬菜价格稳中有降，农贸市场的价格如下：\n\n"
                                + "白菜 1.2元\n\n萝卜 0.9元\n\n大葱 3.1元\n\n市商务局说，下周还有两批蔬菜到货，价格会再降一些。"
                                + NEXT);
        assertThat(page.articles())
                .extracting(CutArticle::headline)
                .containsExactly("菜价稳中有降", "图书馆照常开放");
        assertThat(page.articles().getFirst().paragraphs()).hasSize(5);
    }

    @Test
    void headlinesOfTwoHalvesWithoutFiguresAreNone() {
        CutPage page =
                cut(
                        "守住耕地红线 端牢粮食饭碗\n\n本报讯（记者 林夏）全省秋粮昨天全部入库。\n\n"
                                + "老街修旧如旧 门板块块编号\n\n本报讯（记者 林夏）老街的门板昨天装了回去。"
                                + NEXT);
        assertThat(page.articles()).hasSize(3);
    }

    private static CutPage cut(String page) {
        return new PageCutter().cut(page);
    }
}
