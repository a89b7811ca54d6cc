package org.regionwire.ingest.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What bytes themselves show of their charset. */
public final class Detection {
    /**
     * Share of all characters that the commonest ones have in any Chinese text; wrong charsets give
     * next to none.
     */
    static final double CHINESE = 0.05;

    /** Bytes that are looked at for letter statistics. */
    private static final int SAMPLE = 64 * 1024;

    private static final String COMMON =
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过说面而方后多定行学法所民得经日月本报，。"
                    + "這個國們時來說對會為過學經與種後發動還開關區東從長門問間無點業點當總應將產";

    private Detection() {}

    /**
     * The charset of a byte order mark, or {@code null}. UTF-32 goes first: its mark begins like
     * UTF-16's.
     */
    public static @Nullable Charset mark(byte[] b) {
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(b, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(b, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    /** The text, or {@code null} where a byte does not fit. */
    public static @Nullable String decode(byte[] bytes, Charset charset) {
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

    /**
     * The likeliest charset of Chinese text in bytes that are not UTF-8, or {@code null}. ICU
     * ranks; that the text comes out Chinese is looked at here, since ICU always has an answer.
     */
    static @Nullable Charset guess(byte[] bytes) {
        var detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)));
        for (CharsetMatch match : detector.detectAll()) {
            Charset charset = Labels.charset(match.getName());
            String text = charset == null ? null : decode(bytes, charset);
            if (text != null && commonness(text) > CHINESE) {
                return charset;
            }
        }
        return null;
    }

    /** Share of the commonest Chinese characters among those beyond ASCII, 0 to 1. */
    static double commonness(String text) {
        int beyond = 0;
        int common = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                beyond++;
                common += COMMON.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return beyond == 0 ? 0 : (double) common / beyond;
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
