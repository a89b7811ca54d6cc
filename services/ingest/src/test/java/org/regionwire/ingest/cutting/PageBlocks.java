package org.regionwire.ingest.cutting;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Pages for properties: blocks of every look in any order. */
public final class PageBlocks {
    private static final List<String> BLOCKS =
            List.of(
                    "一个标题",
                    "另一个更长的标题说了许多话",
                    "本报记者 张  毅",
                    "李明",
                    "近日,县里开了一个会,讨论了三件事,还去了村里看望几户人家,给他们送去米和油。",
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
                    "会议强调:",
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
                    "停水公告",
                    "english words here",
                    "12.5",
                    "读者 钱秀兰",
                    "一行\n又一行没有空行隔开的文字,还没有完\n完了。");

    private PageBlocks() {}

    public static Arbitrary<String> inAnyOrder() {
        return Arbitraries.of(BLOCKS)
                .list()
                .ofMaxSize(30)
                .map(blocks -> String.join("\n\n", blocks));
    }

    /** What may not be lost of a text: its characters without blanks, in an order of their own. */
    public static String characters(String text) {
        return text.chars()
                .filter(c -> c > ' ' && !Character.isSpaceChar(c) && c != '\uFEFF' && c != '\u200B')
                .filter(c -> !Character.isWhitespace(c))
                .sorted()
                .collect(
                        StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                .toString();
    }
}
