package org.regionwire.enrichment.reading;

/** How long a text is, and how long it takes to read. */
final class ReadingTime {
    /** Adults read some 400 Chinese characters a minute on paper and screen alike. */
    private static final int CHARACTERS_PER_MINUTE = 400;

    private ReadingTime() {}

    static int characters(String text) {
        var characters = 0;
        for (var at = 0; at < text.length(); ) {
            var character = text.codePointAt(at);
            at += Character.charCount(character);
            characters += Character.isWhitespace(character) || character == '　' ? 0 : 1;
        }
        return characters;
    }

    static int seconds(int characters) {
        return Math.ceilDiv(characters * 60, CHARACTERS_PER_MINUTE);
    }
}
