package org.regionwire.categorization.genre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.categorization.Articles;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;

class GenreRulesTest {
    @ParameterizedTest
    @CsvSource({
        "CAPTION, '', '图为工人在车间里检修机器。  王小明摄（人民视觉）'",
        "NOTICE, 停水公告, 明天八时至十二时停水，请居民储水。",
        "BRIEF, 国内简讯, 昨天三座桥通车。另有两条路开工。",
        "OPINION, 论节约, '笔者以为，节约应当从小事做起。首先，要算细账；其次，要立规矩。不难看出，浪费必须禁止。'",
        "NEWS, 新桥通车, '本报讯（记者"
                + " 王小明）昨天，新桥通车。交通局介绍，桥长三百米，总投资一亿元。附近居民说，过河快了半小时，上学上班都方便。据悉，第二座桥明年动工，建成后两岸的车程将缩短到十分钟以内，货车也不必再绕行三十公里，沿线三个乡镇的菜农和果农都会受益，他们的农产品当天就能运到城里。工程队表示，冬季施工难度很大，但质量不打折扣。'",
        "UNKNOWN, '', ''"
    })
    void theShapeOfTheTextTellsItsGenre(Genre genre, String headline, String body) {
        assertThat(new GenreRules(Articles.LISTS).decide(Articles.of(headline, body)))
                .isEqualTo(genre);
    }

    @ParameterizedTest
    @CsvSource({
        "NOTICE, 关于停水的公告》, 明天八时停水。",
        "NOTICE, 明天停水, 明天八时停水。特此通知",
        "BRIEF, 公告牌换新, 街口的公告牌换了新的。",
        "OPINION, 切莫浪费, 一粒米来得不容易。",
        "OPINION, 读《田野》有感, 一粒米来得不容易。",
        "BRIEF, 切莫, 一粒米来得不容易。"
    })
    void aSignCountsWhereItBelongs(Genre genre, String headline, String body) {
        assertThat(new GenreRules(Articles.LISTS).decide(Articles.of(headline, body)))
                .isEqualTo(genre);
    }

    @Test
    void anOperatorsSignShowsAGenre(@TempDir Path folder) throws IOException {
        var article = Articles.of("闲话过年", "年味在锅里。");
        Files.createDirectories(folder.resolve("categorization/genre"));
        Files.writeString(
                folder.resolve("categorization/genre/signs.tsv"), "OPINION_HEADLINE_BEGIN\t闲话\n");
        var own = new ModuleLists("categorization", Overlay.in(folder));

        assertThat(new GenreRules(Articles.LISTS).decide(article)).isEqualTo(Genre.BRIEF);
        assertThat(new GenreRules(own).decide(article)).isEqualTo(Genre.OPINION);
    }
}
