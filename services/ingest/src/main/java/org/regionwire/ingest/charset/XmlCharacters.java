package org.regionwire.ingest.charset;

/** Characters that XML 1.0 (5th edition, production 2) allows; feeds cannot carry others. */
public final class XmlCharacters {

    /**
     * Text that XML can carry.
     *
     * @param text allowed characters only, lines ended by {@code \n}
     * @param removed how many characters were taken out; a changed line end is none
     */
    public record Cleaned(String text, int removed) {}

    private XmlCharacters() {}

    /**
     * Takes out control characters, lone surrogates, U+FFFE and U+FFFF; turns CR LF and CR into LF.
     */
    public static Cleaned clean(String text) {
        var clean = new StringBuilder(text.length());
        int removed = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                i += i < text.length() && text.charAt(i) == '\n' ? 1 : 0;
                clean.append('\n');
            } else if (isAllowed(c)) {
                clean.appendCodePoint(c);
            } else {
                removed++;
            }
        }
        return new Cleaned(clean.toString(), removed);
    }

    static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
