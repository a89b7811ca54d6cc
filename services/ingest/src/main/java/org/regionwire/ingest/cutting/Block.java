package org.regionwire.ingest.cutting;

import java.util.ArrayList;
import java.util.List;

/**
 * One printed block.
 *
 * @param index place on the page, from 0
 * @param text as printed, trimmed
 * @param plain the same with full-width forms folded to ASCII, character by character: offsets are
 *     those of {@code text}
 * @param look what it looks like by itself
 */
record Block(int index, String text, String plain, Look look) {

    /**
     * A line this long that does not end its sentence is wrapped by the column; a shorter one
     * stands for itself.
     */
    private static final int WRAPPED = 16;

    static Block of(int index, String text) {
        String plain = fold(text);
        return new Block(index, text, plain, Look.of(plain));
    }

    /**
     * Blocks of a page: parted by blank lines, or line by line where a page has no blank line at
     * all.
     */
    static List<Block> split(String page) {
        List<String> texts = new ArrayList<>();
        StringBuilder under = new StringBuilder();
        String above = "";
        for (String line : (Iterable<String>) page.lines()::iterator) {
            String text = trim(line);
            boolean wrapped = wraps(above) && !text.isEmpty();
            if (!wrapped && !under.isEmpty()) {
                texts.add(under.toString());
                under.setLength(0);
            }
            if (wrapped) {
                Sentences.join(under, text);
            } else {
                under.append(text);
            }
            above = text;
        }
        if (!under.isEmpty()) {
            texts.add(under.toString());
        }
        List<Block> blocks = new ArrayList<>(texts.size());
        texts.stream()
                .flatMap(text -> Furniture.withoutJumps(text).stream())
                .forEach(text -> blocks.add(of(blocks.size(), text)));
        return blocks;
    }

    private static boolean wraps(String line) {
        return line.length() >= WRAPPED && Sentences.isUnfinished(fold(line));
    }

    /** The same block, whose neighbours have shown what it is. */
    Block as(Look known) {
        return new Block(index, text, plain, known);
    }

    boolean is(Look... looks) {
        for (Look one : looks) {
            if (look == one) {
                return true;
            }
        }
        return false;
    }

    int length() {
        return text.length();
    }

    static String trim(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isSpace(line.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\uFEFF' || c == '\u200B' || Character.isSpaceChar(c);
    }

    static String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= '\uFF01' && c <= '\uFF5E') {
                chars[i] = (char) (c - 0xFEE0);
            } else if (Character.isSpaceChar(c) || c == '\t') {
                chars[i] = ' ';
            }
        }
        return new String(chars);
    }
}
