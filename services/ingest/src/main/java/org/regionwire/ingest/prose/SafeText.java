package org.regionwire.ingest.prose;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.regionwire.ingest.charset.XmlCharacters;

/**
 * The text of an item.
 *
 * @param html of the safe list: no scripts, styles, frames, forms; links to http, https and mailto
 *     only; empty where the text came plain
 * @param paragraphs plain text, none of them blank
 */
public record SafeText(String html, List<String> paragraphs) {

    private static final Safelist SAFE =
            Safelist.relaxed()
                    .removeTags("img")
                    .addTags("figure", "figcaption", "section", "article", "hr", "s", "del", "ins")
                    .addEnforcedAttribute("a", "rel", "nofollow noopener");

    /** How jsoup writes control characters that a reference has named. */
    private static final Pattern FORBIDDEN = Pattern.compile("&#x(?:[0-8bcef]|1[0-9a-f]);");

    public static final SafeText NONE = new SafeText("", List.of());

    public SafeText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Of HTML from a stranger; {@link #NONE} where it has more tags than are read. Pictures are
     * left out: they travel beside the text.
     */
    public static SafeText ofHtml(String unsafe) {
        if (Html.isTooMuch(unsafe)) {
            return NONE;
        }
        Document clean = new Cleaner(SAFE).clean(Jsoup.parseBodyFragment(unsafe));
        clean.outputSettings().prettyPrint(false);
        String html =
                FORBIDDEN.matcher(XmlCharacters.clean(clean.body().html()).text()).replaceAll("");
        List<String> paragraphs = Html.paragraphs(html);
        return paragraphs.isEmpty() ? NONE : new SafeText(html, paragraphs);
    }

    /**
     * Of plain text: paragraphs are parted by blank lines, or by line ends where there are none.
     */
    public static SafeText ofText(String text) {
        return new SafeText("", Html.plain(text));
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** Characters of all paragraphs. */
    public int length() {
        return paragraphs.stream().mapToInt(String::length).sum();
    }

    /** Paragraphs parted by one blank line. */
    public String text() {
        return String.join("\n\n", paragraphs);
    }
}
