package org.regionwire.enrichment.reading;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.regionwire.enrichment.text.ArticleText;

/**
 * The four articles of the seed page, cut by hand: whole blocks of the committed file, and the cut
 * sentences rejoined.
 */
final class SeedArticles {
    private static final Path SEED = Path.of("../../seeds/000_02da83a51415de47.txt");

    private SeedArticles() {}

    /** The opinion piece without a byline. */
    static ArticleText opinion() {
        return article("提升东西部协作工作质量", "", "近日发布的", "乡村振兴,人才是关键", List.of());
    }

    static ArticleText metaverse() {
        var kicker = block(each -> each.endsWith("计划——"));
        return article("重塑数字产业经济体系", kicker, "近日,陕西省宝鸡市", "“数字经济已成为", List.of("杨开新", "张毅"));
    }

    static ArticleText port() {
        return article("", "", "12月11日", "12月11日", List.of());
    }

    static ArticleText grassland() {
        return article("乡村产业搭上电商快车", "", "杀牛羊", "那顺巴雅尔表示", List.of("余健"));
    }

    private static ArticleText article(
            String headline, String kicker, String first, String last, List<String> authors) {
        var blocks = blocks();
        var from = index(blocks, first);
        var body =
                blocks.subList(from, index(blocks, last) + 1).stream()
                        .collect(joining("\n\n"))
                        .replace("做优\n\n数字", "做优数字")
                        .replace("人产\n\n业", "人产业");
        var byline = authors.isEmpty() ? "" : "本报记者 " + String.join(" ", authors);
        return new ArticleText(headline, kicker, "", byline, authors, "", body, List.of(), null);
    }

    private static String block(Predicate<String> wanted) {
        return blocks().stream().filter(wanted).findFirst().orElseThrow();
    }

    private static int index(List<String> blocks, String start) {
        return blocks.indexOf(block(each -> each.startsWith(start)));
    }

    private static List<String> blocks() {
        try {
            return Arrays.stream(Files.readString(SEED).strip().split("\n\\s*\n"))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
