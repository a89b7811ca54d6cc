package org.regionwire.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Pages of articles of some 1,000 characters each, no two of which tell the same story; the same
 * number gives the same page.
 */
public final class MadeUpPages {

    private static final List<String> PLACES =
            List.of("浙江安吉县", "安徽金寨县", "陕西扶风县", "甘肃渭源县", "四川青川县", "云南腾冲市", "福建武平县", "山东沂水县");
    private static final List<String> PEOPLE =
            List.of("李一苇", "周小舟", "何青山", "王大河", "赵春雨", "钱长林", "孙望岳");
    private static final List<String> THINGS =
            List.of(
                    "水渠", "稻田", "山泉", "秧苗", "冷库", "分拣中心", "茶园", "线路", "教室", "图书室", "地方戏", "老手艺",
                    "农具", "河堤", "气象站", "老屋", "民宿", "红叶", "果林", "蜂场", "菜市场", "养老院", "卫生室", "水库",
                    "鱼塘", "石桥", "渡口", "灯塔", "粮仓", "作坊", "竹林", "药材", "花海", "夜校", "球场", "剧院", "展馆",
                    "车站", "路灯", "暖气", "井盖", "风车", "苗圃", "牧场", "油坊", "砖窑", "染坊", "书院");
    private static final List<String> GROUPS =
            List.of(
                    "村民", "老人", "孩子", "学生", "工人", "游客", "医疗队", "志愿者", "年轻人", "手艺人", "护林员", "驾驶员",
                    "客商", "摊主", "渔民", "牧民", "技术员", "邻居");
    private static final List<String> HEADLINES =
            List.of("%s第%d道水渠通了水", "%s第%d批果子下了山", "%s第%d个书屋亮了灯");

    private static final Pattern GAP = Pattern.compile("\\{[pnwtg]}");
    private static final int PARAGRAPHS = 7;
    private static final int SENTENCES = 4;
    private static final String BETWEEN = "\n\n";

    private final List<String> sentences;
    private final Path folder;

    /**
     * @param folder where they are written; made when it is missing
     */
    public MadeUpPages(Path folder) {
        this.folder = folder;
        this.sentences = sentences();
    }

    private static List<String> sentences() {
        try (InputStream in = MadeUpPages.class.getResourceAsStream("sentences.txt")) {
            if (in == null) {
                throw new IllegalStateException("sentences.txt is missing from the jar.");
            }
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("sentences.txt cannot be read: " + e, e);
        }
    }

    /** Writes the page of this number, with so many articles on it. */
    public Path write(int number, int articles) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(
                    folder.resolve("page-%06d.txt".formatted(number)), page(number, articles));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(folder, e), e);
        }
    }

    /** The article of this number: its headline, then its paragraphs. */
    public String text(int number) {
        return page(number, 1);
    }

    String page(int number, int articles) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            article(page, number * 31 + i);
        }
        return page.toString();
    }

    private void article(StringBuilder page, int seed) {
        String place = of(PLACES, seed);
        page.append(of(HEADLINES, seed).formatted(place, seed)).append(BETWEEN);
        page.append("本报讯（记者 ").append(of(PEOPLE, seed / 7)).append("）");
        Random random = new Random(seed);
        for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
            for (int i = 0; i < SENTENCES; i++) {
                int at = seed + paragraph * SENTENCES + i;
                page.append(filled(of(sentences, at), place, seed + at, random));
            }
            page.append(BETWEEN);
        }
    }

    private static String filled(String sentence, String place, int number, Random random) {
        return GAP.matcher(sentence)
                .replaceAll(
                        gap ->
                                switch (gap.group()) {
                                    case "{p}" -> place;
                                    case "{n}" -> Integer.toString(number);
                                    case "{w}" -> of(PEOPLE, random.nextInt());
                                    case "{t}" -> of(THINGS, random.nextInt());
                                    default -> of(GROUPS, random.nextInt());
                                });
    }

    private static String of(List<String> list, int number) {
        return list.get(Math.floorMod(number, list.size()));
    }
}
