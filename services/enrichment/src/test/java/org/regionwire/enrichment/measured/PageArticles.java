package org.regionwire.enrichment.measured;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The articles of whole pages as they are printed, one after the other: the map beside a page says
 * how many paragraphs each has, headline and byline among them.
 */
final class PageArticles {
    private static final Pattern PARAGRAPHS = Pattern.compile("\"paragraphs\": (\\d+)");

    /** Headline, subhead, byline and two paragraphs of text. */
    private static final int FEWEST = 4;

    private PageArticles() {}

    static Stream<String> of(Path folder) throws IOException {
        var articles = new ArrayList<String>();
        try (var files = Files.list(folder)) {
            for (var map :
                    files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
                var page =
                        map.resolveSibling(
                                map.getFileName().toString().replace(".gold.json", ".txt"));
                cut(Files.readString(page).strip().split("\n\n"), Files.readString(map), articles);
            }
        }
        return articles.stream()
                .filter(each -> bare(each).length() < each.length() && !bare(each).isEmpty());
    }

    private static void cut(String[] paragraphs, String map, List<String> articles) {
        var from = 0;
        for (var count : PARAGRAPHS.matcher(map).results().toList()) {
            var to = from + Integer.parseInt(count.group(1));
            if (to - from >= FEWEST) {
                articles.add(String.join("\n\n", Arrays.copyOfRange(paragraphs, from, to)));
            }
            from = to;
        }
    }

    /** Without the lines above the text: those before the first that ends as a sentence does. */
    static String bare(String article) {
        var lines = List.of(article.split("\n\n"));
        var above = (int) lines.stream().takeWhile(line -> !line.endsWith("。")).count();
        return String.join("\n\n", lines.subList(above, lines.size()));
    }
}
