package org.regionwire.ingest.cutting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.stream.Collectors;

/**
 * Pages of blocks of every look in any order: each character ends in one place, and the same page
 * gives the same cut.
 */
class NothingIsLostTest {
    private static final String[] BLOCKS = {
        "一个标题",
        "另一个更长的标题说了许多话",
        "本报记者 张  毅",
        "李明",
        "近日,县里开了一个会,讨论了三件事。",
        "“话还没有说完,他就走了",
        "这一段没有说完就断了而且很长很长很长很长,断在",
        "新华社北京3月4日电(记者王平)今天下午开会。(完)",
        "本报讯 昨天下雨。",
        "3月4日,江边有人钓鱼。李明摄(江汉影像)",
        "(新华社记者王平摄)",
        "图片:",
        "图片新闻",
        "春耕(图片)",
        "某地某事行动记——",
        "——副题在此",
        "地方观察",
        "本版编辑 祝伟",
        "第3版",
        "(下转第三版)",
        "文章说到一半。(下转第三版)",
        "一、第一条",
        "＊＊＊",
        "(李明 王平)",
        "(作者单位:某大学)",
        "某局\u30003月4日",
        "￥%……&*",
        "english words here",
        "12.5",
        "读者 钱秀兰",
        "一行\n又一行没有空行隔开的文字,还没有完\n完了。",
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCharacterEndsInOnePlace(long seed) {
        var random = new Random(seed);
        var cutter = new PageCutter();
        for (int i = 0; i < 300; i++) {
            String page =
                    random.ints(random.nextInt(30), 0, BLOCKS.length)
                            .mapToObj(k -> BLOCKS[k])
                            .collect(Collectors.joining("\n\n"));
            CutPage cut = cutter.cut(page);
            assertThat(sorted(String.join("", PageCutterTest.texts(cut))))
                    .as(page)
                    .isEqualTo(sorted(page));
            assertThat(cutter.cut(page)).isEqualTo(cut);
        }
    }

    private static String sorted(String text) {
        return text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .sorted()
                .collect(
                        StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                .toString();
    }
}
