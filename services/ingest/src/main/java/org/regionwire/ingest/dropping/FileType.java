package org.regionwire.ingest.dropping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Map;

/** What a file holds: as its name ends, else as its bytes begin. */
public enum FileType {
    TEXT,
    HTML,
    PDF,
    /** An item in ninjs. */
    JSON,
    /** Items in NewsML-G2 or NITF. */
    XML,
    /** Named as something that nobody reads here. */
    OTHER;

    private static final int START = 1024;

    private static final Map<String, FileType> BY_SUFFIX =
            Map.of(
                    "txt", TEXT,
                    "text", TEXT,
                    "html", HTML,
                    "htm", HTML,
                    "xhtml", HTML,
                    "pdf", PDF,
                    "json", JSON,
                    "xml", XML,
                    "nitf", XML,
                    "newsml", XML);

    /** Of a file whose name says nothing, UTF-16 is text: neither JSON nor XML begin so here. */
    static FileType of(String name, byte[] content) {
        int dot = name.lastIndexOf('.');
        String suffix = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        FileType named = BY_SUFFIX.get(suffix);
        if (named != null) {
            return named;
        }
        return suffix.matches("[a-z][a-z0-9]{0,4}") ? OTHER : ofContent(content);
    }

    private static FileType ofContent(byte[] content) {
        String start =
                new String(content, 0, Math.min(content.length, START), ISO_8859_1)
                        .replaceFirst("^\u00EF\u00BB\u00BF", "")
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf-")) {
            return PDF;
        }
        if (start.startsWith("{")) {
            return JSON;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return HTML;
        }
        if (start.startsWith("<?xml")) {
            return start.contains("<html") ? HTML : XML;
        }
        return start.startsWith("<newsitem")
                        || start.startsWith("<newsmessage")
                        || start.startsWith("<nitf")
                ? XML
                : TEXT;
    }
}
