package org.regionwire.categorization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.regionwire.categorization.article.Field;

/** The four articles of the seed page, put together from its blocks as a reader would. */
public final class SeedArticles {
    private static final Path PAGE = Path.of("../../seeds/000_02da83a51415de47.txt");
    private static final List<String> BLOCKS = blocks();

    private SeedArticles() {}

    /** Opinion: co-operation between east and west. */
    public static Map<Field, String> eastAndWest() {
        return article(0, body(3, 8));
    }

    /** 宝鸡's plan for the metaverse; two paragraphs are cut in the page. */
    public static Map<Field, String> metaverse() {
        var paragraphs =
                List.of(
                        BLOCKS.get(12),
                        BLOCKS.get(13) + BLOCKS.get(14),
                        BLOCKS.get(15) + BLOCKS.get(16),
                        BLOCKS.get(17),
                        BLOCKS.get(18));
        var article = article(10, String.join("\n\n", paragraphs));
        article.put(Field.KICKER, BLOCKS.get(2));
        article.put(Field.BYLINE, BLOCKS.get(11));
        return article;
    }

    /** Caption of a picture of the port of 梧州, without a headline. */
    public static Map<Field, String> port() {
        return Map.of(Field.BODY, BLOCKS.get(19));
    }

    /** Livestreaming in 锡林郭勒盟. */
    public static Map<Field, String> livestreaming() {
        var article = article(20, body(22, 28));
        article.put(Field.BYLINE, BLOCKS.get(21));
        return article;
    }

    private static Map<Field, String> article(int headline, String body) {
        return new HashMap<>(Map.of(Field.HEADLINE, BLOCKS.get(headline), Field.BODY, body));
    }

    private static String body(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(BLOCKS::get)
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> blocks() {
        try {
            return Arrays.stream(Files.readString(PAGE).split("\n\n"))
                    .map(String::strip)
                    .filter(block -> !block.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The seed page is missing: " + PAGE, e);
        }
    }
}
