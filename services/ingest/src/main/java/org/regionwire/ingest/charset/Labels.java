package org.regionwire.ingest.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the labels of senders mean; those of Chinese mail and web pages name subsets of what they
 * contain.
 */
public final class Labels {
    /** What Western text without a useful label is in: browsers read Latin-1 as this, too. */
    public static final Charset WESTERN = Charset.forName("windows-1252");

    static final Charset GB18030 = Charset.forName("GB18030");
    static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    private Labels() {}

    /**
     * The charset of a label; {@code null} for labels that are not known here or that servers send
     * without looking.
     */
    static @Nullable Charset charset(@Nullable String label) {
        return switch (normalise(label)) {
            case "utf8", "unicode11utf8", "utf8mb4" -> StandardCharsets.UTF_8;
            case "gb2312",
                    "gb231280",
                    "gbk",
                    "xgbk",
                    "gb18030",
                    "cp936",
                    "ms936",
                    "windows936",
                    "euccn",
                    "chinese",
                    "csgb2312" ->
                    GB18030;
            case "big5",
                    "big5hkscs",
                    "csbig5",
                    "xxbig5",
                    "cnbig5",
                    "cp950",
                    "ms950",
                    "windows950" ->
                    BIG5;
            case "utf16", "unicode", "ucs2", "iso10646ucs2", "csunicode" -> StandardCharsets.UTF_16;
            case "utf16le", "unicodefffe" -> StandardCharsets.UTF_16LE;
            case "utf16be", "unicodefeff" -> StandardCharsets.UTF_16BE;
            default -> null;
        };
    }

    /**
     * The charset of any label, Western and other languages' too; {@code null} for what Java does
     * not know.
     */
    public static @Nullable Charset any(@Nullable String label) {
        Charset chinese = charset(label);
        if (chinese != null || label == null || label.isBlank()) {
            return chinese;
        }
        if (saysNothing(label)) {
            return WESTERN;
        }
        try {
            return Charset.forName(label.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** Labels that say nothing: web servers put them on everything. */
    static boolean saysNothing(@Nullable String label) {
        return switch (normalise(label)) {
            case "", "usascii", "ascii", "iso88591", "latin1", "windows1252", "cp1252", "binary" ->
                    true;
            default -> false;
        };
    }

    static boolean isUtf16(@Nullable Charset charset) {
        return StandardCharsets.UTF_16.equals(charset)
                || StandardCharsets.UTF_16LE.equals(charset)
                || StandardCharsets.UTF_16BE.equals(charset);
    }

    private static String normalise(@Nullable String label) {
        return label == null ? "" : label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
