package org.regionwire.ingest.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever bytes come, and whatever they are called: text that XML can carry, or a reason. */
class AnyBytesTest {

    private static final String TEXT = "安吉縣的茶農忙著採摘秋茶，一筐筐鮮葉送進了合作社的車間，收購價比去年高出一成。";
    private static final List<String> CHARSETS =
            List.of("UTF-8", "GB18030", "Big5-HKSCS", "UTF-16LE", "UTF-16BE");

    /** Bytes, written as the Latin-1 characters that they would be. */
    private static final List<String> PIECES =
            List.of(
                    "\u00EF\u00BB\u00BF",
                    "\u00FF\u00FE",
                    "\u00FE\u00FF",
                    "\u0000\u0000\u00FE\u00FF",
                    "<meta charset=",
                    "<meta http-equiv=Content-Type content=\"text/html; charset=",
                    "<?xml version=\"1.0\" encoding=\"",
                    "gb2312",
                    "big5",
                    "utf-16",
                    "utf-7",
                    "x-user-defined",
                    "\">",
                    "'",
                    "<!--",
                    "-->",
                    "\u0000",
                    "\u0081",
                    "\u00C3\u00FF",
                    "\u00ED\u00A0\u0080",
                    "\u00F4\u0090\u0080\u0080",
                    "\u0001",
                    "\r",
                    "\r\n",
                    "plain words");

    @Property(tries = 1_500)
    void any_bytes_are_read_as_a_page_or_refused(
            @ForAll("jumbled") byte[] bytes, @ForAll("labels") String label) {
        check(CharsetReader.readHtml(bytes, label));
    }

    @Property(tries = 1_000)
    void any_bytes_are_read_as_text_without_lost_letters_or_refused(
            @ForAll("jumbled") byte[] bytes, @ForAll("labels") String label) {
        Decoding decoding = CharsetReader.read(bytes, label);

        check(decoding);
        if (decoding instanceof Decoding.Read read) {
            assertThat(CharsetReader.hasLostLetters(read.text())).isFalse();
        }
    }

    /** As far as the label is looked for, and whatever comment stands before it. */
    @Property(tries = 300)
    void a_page_is_read_as_its_own_label_says(
            @ForAll("national") String charset, @ForAll @IntRange(max = 4_000) int before) {
        String page = "<!--%s--><meta charset=%s>%s".formatted("-".repeat(before), charset, TEXT);

        assertThat(CharsetReader.readHtml(page.getBytes(Charset.forName(charset)), null))
                .isInstanceOfSatisfying(
                        Decoding.Read.class, read -> assertThat(read.text()).isEqualTo(page));
    }

    @Provide
    Arbitrary<byte[]> jumbled() {
        Arbitrary<String> letters =
                Arbitraries.of(CHARSETS)
                        .map(name -> new String(TEXT.getBytes(Charset.forName(name)), ISO_8859_1));
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(PIECES), letters).list().ofMaxSize(12),
                        Arbitraries.integers().between(0, 3))
                .as((pieces, lost) -> cut(String.join("", pieces), lost).getBytes(ISO_8859_1));
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "", "utf-8", "GBK", "big5", "utf-16", "utf-16le", "latin1", "euc-jp"),
                Arbitraries.strings());
    }

    @Provide
    Arbitrary<String> national() {
        return Arbitraries.of("GB18030", "Big5-HKSCS");
    }

    /** Without its last bytes: letters are cut in the middle. */
    private static String cut(String bytes, int lost) {
        return bytes.substring(0, Math.max(0, bytes.length() - lost));
    }

    private static void check(Decoding decoding) {
        switch (decoding) {
            case Decoding.Read read -> {
                assertThat(XmlCharacters.clean(read.text()))
                        .isEqualTo(new XmlCharacters.Cleaned(read.text(), 0));
                assertThat(Charset.isSupported(read.used())).isTrue();
            }
            case Decoding.Undecodable(var reason) -> assertThat(reason).endsWith(".");
        }
    }
}
