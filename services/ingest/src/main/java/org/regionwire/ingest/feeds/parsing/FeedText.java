package org.regionwire.ingest.feeds.parsing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.charset.Decoding;
import org.regionwire.ingest.charset.XmlCharacters;

/**
 * A feed's bytes as text, never refused: what the bytes show first, then valid UTF-8, then the
 * labels of header and prolog, then Chinese by its letters, then Windows-1252. Pure.
 *
 * @param text characters that XML allows
 * @param removed how many others were taken out
 */
record FeedText(String text, String charset, int removed) {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int PROLOG = 1024;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    /** One byte in so many may be broken before UTF-8 is given up for a Western charset. */
    private static final int FEW = 50;

    static FeedText of(byte[] bytes, @Nullable String header) {
        Charset shown = shown(bytes);
        if (shown != null) {
            return text(bytes, shown);
        }
        Charset first = charset(header);
        Charset second = charset(prolog(bytes));
        for (Charset label : new @Nullable Charset[] {first, second}) {
            if (label != null && isSevenBit(label) && strict(bytes, label) != null) {
                return text(bytes, label);
            }
        }
        if (strict(bytes, StandardCharsets.UTF_8) != null) {
            return text(bytes, StandardCharsets.UTF_8);
        }
        return labelled(bytes, first, second);
    }

    private static FeedText labelled(
            byte[] bytes, @Nullable Charset first, @Nullable Charset second) {
        for (Charset label : new @Nullable Charset[] {first, second}) {
            if (label != null && !label.equals(WESTERN) && strict(bytes, label) != null) {
                return text(bytes, label);
            }
        }
        if (CharsetReader.read(bytes, null) instanceof Decoding.Read read) {
            return new FeedText(read.text(), read.used(), read.removedCharacters());
        }
        FeedText utf8 = text(bytes, StandardCharsets.UTF_8);
        long broken = utf8.text().chars().filter(c -> c == '\uFFFD').count();
        boolean western = WESTERN.equals(first) || WESTERN.equals(second);
        return !western && broken * FEW < bytes.length ? utf8 : text(bytes, WESTERN);
    }

    /** By a byte order mark, or by where the zero bytes of {@code <?} stand. */
    private static @Nullable Charset shown(byte[] b) {
        if (starts(b, 0xFF, 0xFE, 0, 0) || starts(b, '<', 0, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(b, 0, 0, 0xFE, 0xFF) || starts(b, 0, 0, 0, '<')) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(b, 0xFF, 0xFE) || starts(b, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(b, 0xFE, 0xFF) || starts(b, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(b, 0xEF, 0xBB, 0xBF) ? StandardCharsets.UTF_8 : null;
    }

    private static @Nullable String prolog(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.ISO_8859_1);
        Matcher matcher = ENCODING.matcher(start);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static @Nullable Charset charset(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String name = label.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "gb2312", "gb_2312-80", "gbk", "x-gbk", "cp936", "gb18030" ->
                    Charset.forName("GB18030");
            case "iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1252", "cp1252" -> WESTERN;
            case "big5" -> Charset.forName("Big5-HKSCS");
            case "hz-gb-2312" -> null;
            default -> known(name);
        };
    }

    private static @Nullable Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // As good as none.
        }
    }

    /** Charsets whose bytes are valid UTF-8 and mean something else. */
    private static boolean isSevenBit(Charset charset) {
        return charset.name().startsWith("ISO-2022");
    }

    private static @Nullable String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static FeedText text(byte[] bytes, Charset charset) {
        String raw = new String(bytes, charset);
        XmlCharacters.Cleaned clean =
                XmlCharacters.clean(raw.startsWith("\uFEFF") ? raw.substring(1) : raw);
        return new FeedText(clean.text(), charset.name(), clean.removed());
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
