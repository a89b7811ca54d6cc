package org.regionwire.publisher.markup;

/**
 * Text that XML 1.0, HTML and UTF-8 can carry. One control character breaks a whole feed for many
 * readers, so it is taken out on the way out too, whatever came in.
 */
public final class LegalText {

    private LegalText() {}

    /** The text without what XML 1.0 forbids: controls, lone surrogates, U+FFFE and U+FFFF. */
    public static String of(String text) {
        if (text.codePoints().allMatch(LegalText::isLegal)) {
            return text;
        }
        return text.codePoints()
                .filter(LegalText::isLegal)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The production Char of XML 1.0 (fifth edition, 2.2), without the discouraged C1 controls. */
    private static boolean isLegal(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= 0x20 && codePoint < 0x7F)
                || (codePoint >= 0xA0 && codePoint <= 0xD7FF)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || codePoint >= 0x10000;
    }
}
