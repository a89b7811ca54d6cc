package org.regionwire.ingest.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Formats that documents come in. */
public enum Format {
    TEXT("text/plain"),
    HTML("text/html"),
    PDF("application/pdf");

    private static final int START = 512;
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?is)^[^<]{0,8}\\s*(?:<!--.{0,300}?-->\\s*)?<(?:!doctype\\s+html|html)\\b.*");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Media type without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The format that a sender means by its media type; empty for one that is not taken. A sender
     * that does not know says nothing, or {@code application/octet-stream}: text, until the bytes
     * show something else.
     */
    public static Optional<Format> declared(String mediaType) {
        return switch (mediaType.toLowerCase(Locale.ROOT)) {
            case "text/plain", "application/octet-stream", "" -> Optional.of(TEXT);
            case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
            case "application/pdf", "application/x-pdf" -> Optional.of(PDF);
            default -> Optional.empty();
        };
    }

    /** What the bytes are: a script that posts files calls many of them text. */
    public static Format of(byte[] content, Format declared) {
        String start =
                new String(
                        content, 0, Math.min(content.length, START), StandardCharsets.ISO_8859_1);
        if (start.stripLeading().startsWith("%PDF-")) {
            return PDF;
        }
        return declared == TEXT && PAGE.matcher(start).matches() ? HTML : declared;
    }
}
