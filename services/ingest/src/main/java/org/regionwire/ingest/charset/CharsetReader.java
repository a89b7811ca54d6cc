package org.regionwire.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.charset.Decoding.Read;
import org.regionwire.ingest.charset.Decoding.Undecodable;

/**
 * Reads bytes as text. In this order: a byte order mark; valid UTF-8, whatever the label says; the
 * label, where GB2312 and GBK mean GB18030; letter statistics, only when nothing useful is
 * declared. Pure.
 */
public final class CharsetReader {
    private static final String SEND_UTF8 =
            " Send UTF-8, or name the charset of the bytes: GB18030, Big5 or UTF-16.";

    /** Below this many characters letter statistics prove nothing against a label. */
    private static final int ENOUGH = 40;

    private CharsetReader() {}

    /**
     * Reads bytes as text, or says why not.
     *
     * @param bytes as received
     * @param declared the sender's label, of a header or of the document; {@code null} if there is
     *     none
     */
    public static Decoding read(byte[] bytes, @Nullable String declared) {
        return switch (decode(bytes, declared)) {
            case Read read -> whole(read);
            case Undecodable undecodable -> undecodable;
        };
    }

    /**
     * Reads bytes as HTML. A label inside the page counts where the sender's header says nothing of
     * use. Whether letters were lost is left to who reads the article: scripts hold replacement
     * characters on purpose.
     */
    public static Decoding readHtml(byte[] bytes, @Nullable String declared) {
        boolean told = Labels.charset(declared) != null;
        String label = told ? null : MetaCharset.of(bytes);
        return decode(bytes, label == null ? declared : label);
    }

    /** A text that no step before this one has lost letters of. */
    private static Decoding whole(Read read) {
        return hasLostLetters(read.text())
                ? new Undecodable(
                        "The text holds replacement characters: a step before this one has read it"
                                + " with a wrong charset and lost letters. Send the bytes as they were"
                                + " before that step.")
                : read;
    }

    /**
     * Whether a step before has put something else in the place of letters that it could not read.
     */
    public static boolean hasLostLetters(String text) {
        return text.indexOf('\uFFFD') >= 0 || text.contains("锟斤拷");
    }

    private static Decoding decode(byte[] bytes, @Nullable String declared) {
        Charset mark = Detection.mark(bytes);
        if (mark != null) {
            return text(bytes, mark, declared, mark.name());
        }
        Charset label = Labels.charset(declared);
        if (label != null && Labels.isUtf16(label) && looksWide(bytes)) {
            Charset wide = StandardCharsets.UTF_16.equals(label) ? order(bytes) : label;
            return text(bytes, wide, declared, null);
        }
        if (Detection.decode(bytes, StandardCharsets.UTF_8) != null) {
            return text(bytes, StandardCharsets.UTF_8, declared, "UTF-8");
        }
        if (label != null && !label.equals(StandardCharsets.UTF_8) && !Labels.isUtf16(label)) {
            return labelled(bytes, label, declared);
        }
        if (label == null && !Labels.saysNothing(declared)) {
            return new Undecodable(
                    "The charset “%s” is not known here.%s".formatted(declared, SEND_UTF8));
        }
        return label == null ? guessed(bytes, declared) : broken(label);
    }

    private static Decoding labelled(byte[] bytes, Charset label, @Nullable String declared) {
        String text = Detection.decode(bytes, label);
        if (text == null) {
            return broken(label);
        }
        if (text.length() >= ENOUGH && Detection.commonness(text) < Detection.CHINESE / 2) {
            Charset better = Detection.guess(bytes);
            if (better != null && !better.equals(label)) {
                return new Undecodable(
                        "The bytes are declared as %s but read as %s.%s"
                                .formatted(declared, better.name(), SEND_UTF8));
            }
        }
        return text(bytes, label, declared, null);
    }

    private static Decoding guessed(byte[] bytes, @Nullable String declared) {
        Charset guess = Detection.guess(bytes);
        if (guess == null) {
            return new Undecodable(
                    "The bytes are neither UTF-8 nor Chinese text in a charset that can be told"
                            + " without a label."
                            + SEND_UTF8);
        }
        return text(bytes, guess, declared, guess.name());
    }

    private static Decoding text(
            byte[] bytes, Charset charset, @Nullable String declared, @Nullable String detected) {
        String raw = Detection.decode(bytes, charset);
        if (raw == null) {
            return broken(charset);
        }
        String text = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        if (text.indexOf('\0') >= 0) {
            return new Undecodable(
                    "The text holds NUL characters: the bytes are a binary file, not text."
                            + SEND_UTF8);
        }
        XmlCharacters.Cleaned clean = XmlCharacters.clean(text);
        return new Read(clean.text(), declared, detected, charset.name(), clean.removed());
    }

    private static Undecodable broken(Charset charset) {
        return new Undecodable(
                "The bytes are not valid %s.%s".formatted(charset.name(), SEND_UTF8));
    }

    /**
     * Declared as UTF-16 and not simply UTF-8 under a wrong label: zero bytes, or pairs that give
     * Chinese text.
     */
    private static boolean looksWide(byte[] bytes) {
        String narrow = Detection.decode(bytes, StandardCharsets.UTF_8);
        return narrow == null
                || narrow.indexOf('\0') >= 0
                || (Detection.commonness(narrow) == 0 && isChinese(bytes));
    }

    private static boolean isChinese(byte[] bytes) {
        String wide = Detection.decode(bytes, order(bytes));
        return wide != null && Detection.commonness(wide) >= Detection.CHINESE;
    }

    /**
     * The byte order without a mark: the one that gives more Chinese or ASCII characters;
     * big-endian on a draw.
     */
    private static Charset order(byte[] bytes) {
        return weight(bytes, StandardCharsets.UTF_16LE) > weight(bytes, StandardCharsets.UTF_16BE)
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_16BE;
    }

    private static double weight(byte[] bytes, Charset charset) {
        String text = Detection.decode(bytes, charset);
        if (text == null || text.isEmpty()) {
            return 0;
        }
        long plain = text.chars().filter(c -> c < 0x80 && c > 0).count();
        return Detection.commonness(text) + (double) plain / text.length();
    }
}
