package org.regionwire.standalone;

import java.util.List;

/** The regions that have articles, as lines for a terminal. */
final class RegionTable {

    /** One region and its RSS feed. */
    record Row(String code, String name, int articles, String feed) {}

    private RegionTable() {}

    static String of(List<Row> rows) {
        int name = rows.stream().mapToInt(row -> width(row.name())).max().orElse(0);
        var text = new StringBuilder();
        line(text, "region", pad("", name), "articles", "feed (.rss, .atom, .json or .ninjs)");
        for (Row row : rows) {
            String count = Integer.toString(row.articles());
            line(text, row.code(), pad(row.name(), name), count, row.feed());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String code, String name, String n, String feed) {
        text.append("%-6s  %s  %8s  %s%n".formatted(code, name, n, feed));
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - width(text));
    }

    /** Columns on a terminal: a Chinese character takes two. */
    static int width(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }
}
