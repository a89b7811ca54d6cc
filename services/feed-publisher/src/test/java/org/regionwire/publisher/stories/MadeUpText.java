package org.regionwire.publisher.stories;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Bodies that nobody wrote, as alike as articles of different things are: few words stand in all of
 * them, many in some. The same number gives the same body.
 */
public final class MadeUpText {

    private static final int WORDS = 4000;
    private static final int PARAGRAPHS = 6;
    private static final int WORDS_A_PARAGRAPH = 75;

    private MadeUpText() {}

    /** Some 900 characters in six paragraphs. */
    public static String[] body(int number) {
        Random random = new Random(number);
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(_ -> paragraph(random))
                .toArray(String[]::new);
    }

    private static String paragraph(Random random) {
        return IntStream.range(0, WORDS_A_PARAGRAPH)
                        .mapToObj(i -> word(random) + (i % 9 == 8 ? "，" : ""))
                        .collect(Collectors.joining())
                + "。";
    }

    /** The square makes the first words common and the last ones rare. */
    private static String word(Random random) {
        double rank = random.nextDouble();
        int number = (int) (rank * rank * WORDS);
        return new StringBuilder()
                .appendCodePoint(0x4e00 + number)
                .appendCodePoint(0x5000 + number * 7 % WORDS)
                .toString();
    }

    /** The body with every twentieth character another one, at places of the number's choice. */
    public static String[] changed(String[] body, int number) {
        Random random = new Random(number);
        return IntStream.range(0, body.length)
                .mapToObj(i -> changed(body[i], random))
                .toArray(String[]::new);
    }

    private static String changed(String paragraph, Random random) {
        StringBuilder copy = new StringBuilder(paragraph);
        random.ints(paragraph.length() / 20, 0, paragraph.length())
                .forEach(at -> copy.setCharAt(at, (char) (0x4e00 + random.nextInt(WORDS))));
        return copy.toString();
    }
}
