package org.regionwire.ingest.feeds.parsing;

import org.jsoup.Jsoup;
import org.regionwire.ingest.charset.XmlCharacters;
import org.regionwire.ingest.prose.Html;

/**
 * Text as a feed has it.
 *
 * @param html true: value is HTML, unsafe as it came; false: value is plain text
 * @param cut whether it had more tags than are read, and its value is empty
 */
public record Markup(String value, boolean html, boolean cut) {

    public Markup {
        // References can name characters that XML forbids.
        value = XmlCharacters.clean(value).text();
    }

    public Markup(String value, boolean html) {
        this(value, html, false);
    }

    static Markup html(String value) {
        return Html.isTooMuch(value) ? new Markup("", true, true) : new Markup(value, true, false);
    }

    /** Without tags, entities read, runs of blanks made one. */
    public String text() {
        String text = html ? Jsoup.parseBodyFragment(value).text() : value;
        return XmlCharacters.clean(text).text().replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    boolean isBlank() {
        return value.isBlank() && !cut;
    }
}
