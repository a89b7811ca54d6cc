package org.regionwire.enrichment.dates;

/** A date or span as ISO 8601, and whether the issue date was needed for it. */
record DateValue(String text, boolean resolved) {
    private static final String CHINESE = "〇一二三四五六七八九";

    static DateValue year(String digits) {
        return new DateValue("%04d".formatted(number(digits)), false);
    }

    static DateValue span(String fromYear, String toYear) {
        return year(fromYear).to(year(toYear));
    }

    DateValue to(DateValue end) {
        return new DateValue(text + "/" + end.text, resolved || end.resolved);
    }

    /** Value of digits in any form: 2023, ２０２３, 二〇二三. */
    static int number(String digits) {
        var value = 0;
        for (var at = 0; at < digits.length(); at++) {
            var character = digits.charAt(at);
            var chinese = CHINESE.indexOf(character == '零' || character == '○' ? '〇' : character);
            value = value * 10 + (chinese >= 0 ? chinese : Character.digit(character, 10));
        }
        return value;
    }
}
