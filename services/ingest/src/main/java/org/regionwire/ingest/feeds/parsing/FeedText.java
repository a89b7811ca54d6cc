package org.regionwire.ingest.feeds.parsing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.charset.Decoding;
import org.regionwire.ingest.charset.Detection;
import org.regionwire.ingest.charset.Labels;
import org.regionwire.ingest.charset.XmlCharacters;

/**
 * A feed's bytes as text, never refused: what the bytes show first, then valid UTF-8, then the
 * labels of header and prolog, then Chinese by its letters, then Windows-1252. Pure.
 *
 * @param text characters that XML allows
 * @param declared label of the header, or else of the prolog
 * @param detected charset that the bytes show; null where a label was followed
 * @param removed how many other characters were taken out
 */
record FeedText(
        String text,
        @Nullable String declared,
        @Nullable String detected,
        String charset,
        int removed) {

    private static final int PROLOG = 1024;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    /** One byte in so many may be broken before UTF-8 is given up for a Western charset. */
    private static final int FEW = 50;

    /** Control characters that no feed means: bytes of Windows-1252 that were taken for Latin-1. */
    private static final Pattern MISREAD = Pattern.compile("[\\u0080-\\u009F]");

    static FeedText of(byte[] bytes, @Nullable String header) {
        String prolog = prolog(bytes);
        FeedText read = read(bytes, header, prolog);
        return new FeedText(
                read.text(),
                header == null ? prolog : header,
                read.detected(),
                read.charset(),
                read.removed());
    }

    Reading reading(int unread) {
        return new Reading(declared, detected, charset, removed, unread);
    }

    private static FeedText read(byte[] bytes, @Nullable String header, @Nullable String prolog) {
        Charset shown = shown(bytes);
        if (shown != null) {
            return shown(bytes, shown);
        }
        Charset first = Labels.any(header);
        Charset second = Labels.any(prolog);
        for (Charset label : new @Nullable Charset[] {first, second}) {
            if (label != null && isSevenBit(label) && Detection.decode(bytes, label) != null) {
                return text(bytes, label);
            }
        }
        if (Detection.decode(bytes, StandardCharsets.UTF_8) != null) {
            return shown(bytes, StandardCharsets.UTF_8);
        }
        return labelled(bytes, first, second);
    }

    private static FeedText labelled(
            byte[] bytes, @Nullable Charset first, @Nullable Charset second) {
        for (Charset label : new @Nullable Charset[] {first, second}) {
            if (label != null
                    && !label.equals(Labels.WESTERN)
                    && Detection.decode(bytes, label) != null) {
                return text(bytes, label);
            }
        }
        if (CharsetReader.read(bytes, null) instanceof Decoding.Read read) {
            return new FeedText(
                    read.text(), null, read.detected(), read.used(), read.removedCharacters());
        }
        FeedText utf8 = text(bytes, StandardCharsets.UTF_8);
        long broken = utf8.text().chars().filter(c -> c == '\uFFFD').count();
        boolean western = Labels.WESTERN.equals(first) || Labels.WESTERN.equals(second);
        return !western && broken * FEW < bytes.length ? utf8 : text(bytes, Labels.WESTERN);
    }

    /** By a byte order mark, or by where the zero bytes of {@code <?} stand. */
    private static @Nullable Charset shown(byte[] b) {
        Charset mark = Detection.mark(b);
        if (mark != null) {
            return mark;
        }
        if (starts(b, '<', 0)) {
            return starts(b, '<', 0, 0, 0)
                    ? Charset.forName("UTF-32LE")
                    : StandardCharsets.UTF_16LE;
        }
        if (starts(b, 0, 0, 0, '<')) {
            return Charset.forName("UTF-32BE");
        }
        return starts(b, 0, '<') ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable String prolog(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.ISO_8859_1);
        Matcher matcher = ENCODING.matcher(start);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** Charsets whose bytes are valid UTF-8 and mean something else. */
    private static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    private static FeedText shown(byte[] bytes, Charset charset) {
        FeedText text = text(bytes, charset);
        return new FeedText(text.text(), null, charset.name(), charset.name(), text.removed());
    }

    private static FeedText text(byte[] bytes, Charset charset) {
        String raw = new String(bytes, charset);
        XmlCharacters.Cleaned clean =
                XmlCharacters.clean(raw.startsWith("\uFEFF") ? raw.substring(1) : raw);
        return new FeedText(
                MISREAD.matcher(clean.text()).replaceAll(found -> western(found.group())),
                null,
                null,
                charset.name(),
                clean.removed());
    }

    private static String western(String control) {
        return Matcher.quoteReplacement(
                new String(new byte[] {(byte) control.charAt(0)}, Labels.WESTERN));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
