package org.regionwire.ingest.feeds.parsing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/**
 * Mends what keeps XML from being read: text before the prolog, a document type (never read, so
 * that no entity of its own expands and none is fetched), ampersands that begin no reference. Takes
 * time in proportion to the length. Pure.
 */
final class Repair {

    private static final Pattern BEGIN =
            Pattern.compile(
                    "<(\\?xml\\b|([A-Za-z0-9]+:)?(rss|rdf|feed|channel|opml|html)\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE =
            Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|([A-Za-z][A-Za-z0-9]{1,31}));");

    /** A document type stands before it, or is none. */
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z]");

    private static final String DOCTYPE = "<!DOCTYPE";

    private Repair() {}

    static String mended(String text) {
        Matcher begin = BEGIN.matcher(text);
        String from = begin.find() ? text.substring(begin.start()) : text;
        return ampersands(withoutDoctype(from));
    }

    /** How many tags it has at most, so that nobody makes a tree of millions. */
    static int tags(String text) {
        int tags = 0;
        for (int i = text.indexOf('<'); i >= 0; i = text.indexOf('<', i)) {
            tags++;
            i = Math.max(i + 1, endOfVerbatim(text, i));
        }
        return tags;
    }

    private static String withoutDoctype(String text) {
        int start = indexOfIgnoringCase(text);
        if (start < 0) {
            return text;
        }
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '>' && depth <= 0) {
                return text.substring(0, start) + text.substring(i + 1);
            }
        }
        // Never closed: only its first words are it.
        int end = text.indexOf('>', start);
        return end < 0 ? text : text.substring(0, start) + text.substring(end + 1);
    }

    private static int indexOfIgnoringCase(String text) {
        Matcher root = ROOT.matcher(text);
        int limit = root.find() ? root.start() : text.length();
        for (int i = text.indexOf("<!"); i >= 0 && i < limit; i = text.indexOf("<!", i + 1)) {
            if (text.regionMatches(true, i, DOCTYPE, 0, DOCTYPE.length())) {
                return i;
            }
        }
        return -1;
    }

    private static String ampersands(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        var mended = new StringBuilder(text.length() + 64);
        Matcher reference = REFERENCE.matcher(text);
        int i = 0;
        while (i < text.length()) {
            int verbatim = endOfVerbatim(text, i);
            if (verbatim > i) {
                mended.append(text, i, verbatim);
                i = verbatim;
                continue;
            }
            char c = text.charAt(i);
            mended.append(c);
            if (c == '&' && !isReference(reference, i)) {
                mended.append("amp;");
            }
            i++;
        }
        return mended.toString();
    }

    /** Behind the CDATA section or comment that begins here, or here. */
    private static int endOfVerbatim(String text, int i) {
        if (text.charAt(i) != '<') {
            return i;
        }
        String close =
                text.startsWith("<![CDATA[", i) ? "]]>" : text.startsWith("<!--", i) ? "-->" : "";
        if (close.isEmpty()) {
            return i;
        }
        int end = text.indexOf(close, i + 4);
        return end < 0 ? text.length() : end + close.length();
    }

    private static boolean isReference(Matcher reference, int i) {
        if (!reference.region(i, reference.regionEnd()).lookingAt()) {
            return false;
        }
        String entity = reference.group(2);
        return entity == null || Entities.isNamedEntity(entity);
    }
}
