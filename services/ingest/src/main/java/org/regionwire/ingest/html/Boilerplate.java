package org.regionwire.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands on a page for other reasons than to be read as its article. */
final class Boilerplate {

    private static final String WORDLESS =
            "script,style,noscript,template,iframe,frame,object,embed,applet,svg,math,canvas,video,audio,"
                    + "input,select,textarea,button,dialog,nav,footer,aside,[hidden],map,"
                    + "[style~=(?i)display:\\s*none],[role=navigation],[role=contentinfo]";

    /** Words of class names and ids: one of them names what is no text of the article. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:^|[^a-z])(?:" + String.join("|", Words.of("boilerplate-names.txt")) + ")");

    private static final Pattern LINE =
            Pattern.compile("^(?:" + String.join("|", Words.of("boilerplate-lines.txt")) + ")");

    /** Characters; a sentence of the article can begin like one of these lines, and is longer. */
    private static final int LONGEST = 90;

    /** Share of the text that nothing may take with it, however it is named. */
    private static final double MOST = 0.3;

    private Boilerplate() {}

    /** Takes out what nobody reads; marks of the publisher must have been read before. */
    static void removeFrom(Document page) {
        page.select(WORDLESS).remove();
    }

    /** Takes share bars, related stories and the like out of the text of an article. */
    static void removeInside(Element text) {
        int all = Text.weight(text);
        for (Element element : List.copyOf(text.getAllElements())) {
            if (element != text
                    && element.parent() != null
                    && isNamed(element)
                    && Text.weight(element) <= all * MOST) {
                element.remove();
            }
        }
    }

    /** A line that belongs to no article, wherever it stands. */
    static boolean isLine(String line) {
        return line.length() <= LONGEST && LINE.matcher(line).find();
    }

    private static boolean isNamed(Element element) {
        String names =
                (element.className() + " " + element.id())
                        .replaceAll("([a-z])([A-Z])", "$1-$2")
                        .toLowerCase(Locale.ROOT);
        return !names.isBlank() && NAMED.matcher(names).find();
    }
}
