package org.regionwire.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Pages of articles of some 1,000 characters each; the same number gives the same page. */
public final class MadeUpPages {

    private static final List<String> PLACES =
            List.of("浙江安吉县", "安徽金寨县", "陕西扶风县", "甘肃渭源县", "四川青川县", "云南腾冲市", "福建武平县", "山东沂水县");
    private static final List<String> PEOPLE =
            List.of("李一苇", "周小舟", "何青山", "王大河", "赵春雨", "钱长林", "孙望岳");
    private static final List<String> HEADLINES =
            List.of("%s第%d道水渠通了水", "%s第%d批果子下了山", "%s第%d个书屋亮了灯");

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
        for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
            for (int i = 0; i < SENTENCES; i++) {
                int at = seed + paragraph * SENTENCES + i;
                page.append(
                        of(sentences, at)
                                .replace("{p}", place)
                                .replace("{w}", of(PEOPLE, at))
                                .replace("{n}", Integer.toString(seed + at)));
            }
            page.append(BETWEEN);
        }
    }

    private static String of(List<String> list, int number) {
        return list.get(Math.floorMod(number, list.size()));
    }
}
