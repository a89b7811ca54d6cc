package org.regionwire.ingest.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Character maps inside a PDF. PDFBox writes a range of codes out entry by entry, however many they
 * are: a map of thirty bytes could fill the memory.
 */
final class CharacterMaps {

    private static final String RANGES = "beginbfrange";
    private static final Pattern RANGE =
            Pattern.compile("<([^<>]*+)>\\s*+<([^<>]*+)>\\s*+(?:<[^<>]*+>|\\[[^\\]]*+])");
    private static final Pattern COMMENT = Pattern.compile("%[^\\r\\n]*+");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9A-Fa-f]+");

    private CharacterMaps() {}

    /**
     * How many codes a map has in ranges.
     *
     * @param content of any stream; 0 where it is no map
     */
    static long codes(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        long codes = 0;
        int from = text.indexOf(RANGES);
        while (from >= 0) {
            int next = text.indexOf(RANGES, from + RANGES.length());
            int end = text.indexOf("endbfrange", from);
            int to = end < 0 ? text.length() : end;
            codes += inSection(text.substring(from, to));
            from = next < 0 || next > to ? next : text.indexOf(RANGES, to);
        }
        return codes;
    }

    private static long inSection(String section) {
        long codes = 0;
        Matcher range = RANGE.matcher(COMMENT.matcher(section).replaceAll(""));
        while (range.find()) {
            codes += Math.max(0, value(range.group(2)) - value(range.group(1)) + 1);
        }
        return codes;
    }

    /** Of its last four bytes, as PDFBox reads a code. */
    private static long value(String hex) {
        String digits = NO_DIGITS.matcher(hex).replaceAll("");
        return digits.isEmpty()
                ? 0
                : Long.parseLong(digits.substring(Math.max(0, digits.length() - 8)), 16);
    }
}
