package org.regionwire.enrichment.figures;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Values of numbers as newspapers write them: 69.2亿, 3000万, 12,345, 三千万, 十五. */
final class ChineseNumber {
    /**
     * An Arabic or Chinese number with its powers of ten. Possessive and bounded: linear on any
     * input.
     */
    static final String PATTERN =
            "(?:[0-9０-９]{1,15}(?:[,，][0-9]{3}){0,5}(?:[.．点][0-9０-９]{1,8})?\\s?[十百千万亿兆]{0,3}"
                    + "|[一二两三四五六七八九十百千万亿零〇]{1,16})";

    private static final Map<Character, Integer> DIGITS =
            Map.ofEntries(
                    Map.entry('零', 0),
                    Map.entry('〇', 0),
                    Map.entry('一', 1),
                    Map.entry('二', 2),
                    Map.entry('两', 2),
                    Map.entry('三', 3),
                    Map.entry('四', 4),
                    Map.entry('五', 5),
                    Map.entry('六', 6),
                    Map.entry('七', 7),
                    Map.entry('八', 8),
                    Map.entry('九', 9));

    private static final Map<Character, Integer> POWERS =
            Map.of('十', 1, '百', 2, '千', 3, '万', 4, '亿', 8, '兆', 12);

    private static final Pattern POWER = Pattern.compile("[十百千万亿兆]");
    private static final Pattern ZERO = Pattern.compile("[零〇]");

    private ChineseNumber() {}

    /** The value of what {@link #PATTERN} matched. */
    static BigDecimal of(String text) {
        return isArabic(text) ? arabic(text) : chinese(text);
    }

    /**
     * True for a number with a power of ten, or in Arabic digits; 二三 and 三四百 are guesses, digits
     * without a power may be a year or a name.
     */
    static boolean countable(String text) {
        return isArabic(text)
                || text.length() > 1
                        && text.chars().anyMatch(each -> POWERS.containsKey((char) each))
                        && !guessed(text);
    }

    /** True for 一二〇: read digit by digit, where a zero shows that it is no guess. */
    static boolean spelled(String text) {
        return !isArabic(text)
                && text.length() > 1
                && text.chars().allMatch(each -> DIGITS.containsKey((char) each))
                && !guessed(text);
    }

    /** True where digits stand together and none of them is a zero: 二三, 三四百, 十七八. */
    static boolean guessed(String text) {
        return !isArabic(text)
                && POWER.splitAsStream(text)
                        .anyMatch(digits -> digits.length() > 1 && !ZERO.matcher(digits).find());
    }

    private static boolean isArabic(String text) {
        return Character.isDigit(text.charAt(0));
    }

    private static BigDecimal arabic(String text) {
        var digits = new StringBuilder();
        var power = 0;
        for (var at = 0; at < text.length(); at++) {
            var character = text.charAt(at);
            if (Character.isDigit(character)) {
                digits.append(Character.digit(character, 10));
            } else if (character == '.' || character == '．' || character == '点') {
                digits.append('.');
            } else {
                power += POWERS.getOrDefault(character, 0);
            }
        }
        return plain(new BigDecimal(digits.toString()).scaleByPowerOfTen(power));
    }

    /** Sections of 亿 and 万, inside each of them thousands to ones; 一二〇万 has digits instead. */
    private static BigDecimal chinese(String text) {
        var total = 0L;
        var tenThousands = 0L;
        var section = 0L;
        var digit = 0L;
        for (var at = 0; at < text.length() && total < 1_000_000_000_000_000L; at++) {
            var power = POWERS.get(text.charAt(at));
            if (power == null) {
                digit = digit * 10 + DIGITS.getOrDefault(text.charAt(at), 0);
                continue;
            }
            if (power < 4) {
                section += Math.max(digit, 1) * (long) Math.pow(10, power);
            } else if (power == 4) {
                tenThousands = Math.max(section + digit, 1) * 10_000;
                section = 0;
            } else {
                total =
                        Math.max(total + tenThousands + section + digit, 1)
                                * (long) Math.pow(10, power);
                tenThousands = 0;
                section = 0;
            }
            digit = 0;
        }
        return BigDecimal.valueOf(total + tenThousands + section + digit);
    }

    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
