package org.regionwire.ingest.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.ingest.charset.Decoding.Read;
import org.regionwire.ingest.charset.Decoding.Undecodable;

class CharsetReaderTest {
    private static final String SIMPLE = "昨天下午，县里的三座水库同时开闸，下游的村民已经在前一天转移到安全的地方。这是入汛以来的第二次泄洪。";
    private static final String TRADITIONAL =
            "昨天下午，縣裡的三座水庫同時開閘，下游的村民已經在前一天轉移到安全的地方。這是入汛以來的第二次洩洪，會繼續到明天。";

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "GBK", "GB18030", "gb_2312-80", "cp936"})
    void labelsOfTheGbFamilyAllMeanGb18030(String label) {
        String text = SIMPLE + "镕㐂𠮷";
        assertThat(CharsetReader.read(text.getBytes(Charset.forName("GB18030")), label))
                .isEqualTo(new Read(text, label, null, "GB18030", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gbk", "big5", "iso-8859-1", "utf-16", "klingon"})
    void validUtf8WinsOverAWrongLabel(String label) {
        assertThat(CharsetReader.read(SIMPLE.getBytes(UTF_8), label))
                .isEqualTo(new Read(SIMPLE, label, "UTF-8", "UTF-8", 0));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkWinsAndIsNoPartOfTheText(String charset) {
        byte[] bytes = ("\uFEFF" + SIMPLE).getBytes(Charset.forName(charset));
        assertThat(CharsetReader.read(bytes, "gbk"))
                .isEqualTo(new Read(SIMPLE, "gbk", charset, charset, 0));
    }

    @Test
    void utf16WithoutAMarkIsReadInTheOrderThatGivesText() {
        assertThat(CharsetReader.read(SIMPLE.getBytes(UTF_16LE), "utf-16"))
                .isEqualTo(new Read(SIMPLE, "utf-16", null, "UTF-16LE", 0));
        assertThat(CharsetReader.read(SIMPLE.getBytes(UTF_16BE), "utf-16"))
                .isEqualTo(new Read(SIMPLE, "utf-16", null, "UTF-16BE", 0));
        assertThat(CharsetReader.read("plain letters".getBytes(UTF_16LE), "utf-16"))
                .isEqualTo(new Read("plain letters", "utf-16", null, "UTF-16LE", 0));
    }

    @Test
    void big5IsReadByItsLabel() {
        assertThat(CharsetReader.read(TRADITIONAL.getBytes(Charset.forName("Big5")), "Big5"))
                .isEqualTo(new Read(TRADITIONAL, "Big5", null, "Big5-HKSCS", 0));
    }

    @ParameterizedTest
    @CsvSource(value = {"GB18030,", "GB18030,iso-8859-1", "Big5-HKSCS,", "UTF-16LE,", "UTF-16BE,"})
    void onlyWithoutAUsefulLabelAreTheLettersAsked(String charset, String label) {
        String text = charset.startsWith("Big5") ? TRADITIONAL : SIMPLE;
        assertThat(CharsetReader.read(text.getBytes(Charset.forName(charset)), label))
                .isEqualTo(new Read(text, label, charset, charset, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-KR", "windows-1251"})
    void otherLettersThanChineseAreNotGuessed(String charset) {
        String text =
                switch (charset) {
                    case "Shift_JIS" -> "きのうの午後、県内の三つのダムで放流が始まり、住民は前の日に避難していた。";
                    case "EUC-KR" -> "어제 오후 세 곳의 댐이 동시에 수문을 열었고 주민들은 전날 안전한 곳으로 대피했다.";
                    default ->
                            "Вчера днём три водохранилища одновременно открыли шлюзы, жителей вывезли накануне.";
                };
        assertThat(CharsetReader.read(text.getBytes(Charset.forName(charset)), null))
                .isInstanceOf(Undecodable.class);
    }

    @ParameterizedTest
    @CsvSource({"Big5,GBK", "GB18030,Big5", "GB18030,UTF-8"})
    void aWrongLabelThatGivesNoTextIsRefused(String charset, String label) {
        String text = charset.equals("Big5") ? TRADITIONAL : SIMPLE;
        assertThat(CharsetReader.read(text.getBytes(Charset.forName(charset)), label))
                .isInstanceOfSatisfying(
                        Undecodable.class,
                        refused -> assertThat(refused.reason()).contains("Send UTF-8"));
    }

    @Test
    void replacementCharactersAreRefusedBecauseLettersAreLost() {
        assertThat(CharsetReader.read("县里的\uFFFD座水库".getBytes(UTF_8), "utf-8"))
                .isInstanceOfSatisfying(
                        Undecodable.class,
                        refused -> assertThat(refused.reason()).contains("before that step"));
        assertThat(CharsetReader.read("县里的锟斤拷座水库".getBytes(UTF_8), "utf-8"))
                .isInstanceOf(Undecodable.class);
    }

    @Test
    void binaryFilesAndUnknownLabelsAreRefused() {
        assertThat(CharsetReader.read(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, null))
                .isInstanceOfSatisfying(
                        Undecodable.class, refused -> assertThat(refused.reason()).contains("NUL"));
        assertThat(CharsetReader.read(SIMPLE.getBytes(Charset.forName("GBK")), "klingon"))
                .isInstanceOfSatisfying(
                        Undecodable.class,
                        refused -> assertThat(refused.reason()).contains("klingon"));
    }

    @Test
    void charactersThatXmlForbidsAreRemovedAndCountedAndLineEndsMadeOne() {
        assertThat(CharsetReader.read("一\u0001二\r\n三\r四\uFFFF\u000B五\t六".getBytes(UTF_8), null))
                .isEqualTo(new Read("一二\n三\n四五\t六", null, "UTF-8", "UTF-8", 3));
        assertThat(XmlCharacters.clean("a\uD800b\uDC00𠮷"))
                .isEqualTo(new XmlCharacters.Cleaned("ab𠮷", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta charset=gbk>",
                "<meta charset='GB2312' >",
                "<META http-equiv=Content-Type content=\"text/html; charset=gb18030\">",
                "<?xml version='1.0' encoding='gbk'?>",
                "<!-- <meta charset=big5> --><meta charset=gbk>"
            })
    void whatAPageDeclaresItselfCountsWhereTheHeaderSaysNothing(String declaration) {
        byte[] page = (declaration + SIMPLE).getBytes(Charset.forName("GB18030"));

        assertThat(CharsetReader.readHtml(page, "iso-8859-1"))
                .isInstanceOfSatisfying(
                        Read.class,
                        read -> {
                            assertThat(read.used()).isEqualTo("GB18030");
                            assertThat(read.declared()).isNotEqualTo("iso-8859-1");
                            assertThat(read.text()).endsWith(SIMPLE);
                        });
    }

    @Test
    void theHeaderWinsOverThePageAndValidUtf8OverBoth() {
        byte[] page = ("<meta charset=big5>" + SIMPLE).getBytes(Charset.forName("GB18030"));
        assertThat(CharsetReader.readHtml(page, "gbk"))
                .isEqualTo(new Read("<meta charset=big5>" + SIMPLE, "gbk", null, "GB18030", 0));

        String utf8 = "<meta charset=gb2312>" + SIMPLE;
        assertThat(CharsetReader.readHtml(utf8.getBytes(UTF_8), null))
                .isEqualTo(new Read(utf8, "gb2312", "UTF-8", "UTF-8", 0));
    }

    @Test
    void noBytesAreAnEmptyText() {
        assertThat(CharsetReader.read(new byte[0], null))
                .isEqualTo(new Read("", null, "UTF-8", "UTF-8", 0));
    }

    /** Whatever comes: an answer, and never a text that XML cannot carry. */
    @Property(tries = 2_000)
    void anyBytesGiveAnAnswer(@ForAll byte[] bytes, @ForAll("labels") @Nullable String label) {
        if (CharsetReader.read(bytes, label) instanceof Read read) {
            assertThat(read.text().codePoints()).allMatch(XmlCharacters::isAllowed);
            assertThat(read.text()).doesNotContain("\r", "\0");
        }
    }

    @Provide
    Arbitrary<String> labels() {
        return Arbitraries.of("gbk", "utf-16", "big5", "utf-8", "utf-16le", "latin1")
                .injectNull(0.2);
    }
}
