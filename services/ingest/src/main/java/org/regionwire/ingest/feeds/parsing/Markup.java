package org.regionwire.ingest.feeds.parsing;

import org.jsoup.Jsoup;
import org.regionwire.ingest.charset.XmlCharacters;

/**
 * Text as a feed has it.
 *
 * @param html true: value is HTML, unsafe as it came; false: value is plain text
 */
public record Markup(String value, boolean html) {

    public Markup {
        // References can name characters that XML forbids.
        value = XmlCharacters.clean(value).text();
    }

    /** Without tags, entities read, runs of blanks made one. */
    public String text() {
        String text = html ? Jsoup.parseBodyFragment(value).text() : value;
        return XmlCharacters.clean(text).text().replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    boolean isBlank() {
        return value.isBlank();
    }
}
