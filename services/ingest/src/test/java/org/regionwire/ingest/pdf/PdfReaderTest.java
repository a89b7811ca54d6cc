package org.regionwire.ingest.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.ingest.pdf.PdfReading.Read;
import org.regionwire.ingest.pdf.PdfReading.Reason;
import org.regionwire.ingest.pdf.PdfReading.Unreadable;

class PdfReaderTest {

    private static final byte[] PAGE =
            new TestPdf()
                    .text(40, 60, 24, "秋茶开采了")
                    .column(40, 100, 10, "　　安吉县的茶农忙着采摘", "秋茶，鲜叶送进了车间。", "　　合作社统一收购，价格")
                    .column(170, 100, 10, "比去年高出一成。")
                    .bytes();

    private final PdfReader reader = new PdfReader();

    @Test
    void a_headline_and_its_columns_are_read_one_after_the_other_paragraph_by_paragraph() {
        assertThat(text(PAGE))
                .isEqualTo(
                        """
                        秋茶开采了

                        安吉县的茶农忙着采摘秋茶，鲜叶送进了车间。

                        合作社统一收购，价格

                        比去年高出一成。""");
    }

    @Test
    void articles_side_by_side_and_below_each_other_stay_apart() {
        byte[] page =
                new TestPdf()
                        .text(40, 60, 20, "左边的标题在这里呢")
                        .column(40, 90, 10, "左边第一栏的第一行字，", "左边第一栏的第二行字。")
                        .text(400, 60, 20, "右边的标题也在这里")
                        .column(400, 90, 10, "右边第一栏的第一行字，", "右边第一栏的第二行字。")
                        .text(40, 300, 20, "下边的标题横跨了整个版面下边的标题横跨了整个版面下边的")
                        .column(40, 330, 10, "下边第一栏的第一行字，", "下边第一栏的第二行字，")
                        .column(200, 330, 10, "下边第二栏的第一行字，", "下边第二栏的第二行字。")
                        .bytes();

        assertThat(text(page))
                .isEqualTo(
                        """
                        左边的标题在这里呢

                        左边第一栏的第一行字，左边第一栏的第二行字。

                        右边的标题也在这里

                        右边第一栏的第一行字，右边第一栏的第二行字。

                        下边的标题横跨了整个版面下边的标题横跨了整个版面下边的

                        下边第一栏的第一行字，下边第一栏的第二行字，

                        下边第二栏的第一行字，下边第二栏的第二行字。""");
    }

    @Test
    void a_name_padded_with_a_wide_blank_is_one_line_and_letters_printed_twice_are_one() {
        byte[] page =
                new TestPdf()
                        .text(40, 60, 10, "本报记者　张　毅")
                        .text(40, 90, 20, "大桥")
                        .text(40.4f, 90, 20, "大桥")
                        .bytes();

        assertThat(text(page)).isEqualTo("本报记者　张　毅\n\n大桥");
    }

    @Test
    void radicals_are_read_as_the_letters_that_are_meant() {
        assertThat(text(new TestPdf().text(40, 60, 10, "\u2F08\u2F2D").bytes())).isEqualTo("人山");
    }

    @Test
    void letters_without_a_meaning_are_told_of() {
        byte[] page =
                new TestPdf()
                        .map(
                                "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <79CB> <79CB> endbfchar")
                        .text(40, 60, 10, "秋茶开采了")
                        .bytes();

        assertThat(reason(page)).isEqualTo(Reason.LOST_LETTERS);
    }

    @Test
    void a_page_without_letters_is_a_picture() {
        assertThat(reason(new TestPdf().drawing("0 0 100 100 re f").bytes()))
                .isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void more_pages_than_one_are_sent_one_by_one() {
        assertThat(reader.read(new TestPdf().text(40, 60, 10, "茶").pages(24).bytes()))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> {
                            assertThat(refused.reason()).isEqualTo(Reason.TOO_MUCH);
                            assertThat(refused.detail()).contains("24 pages");
                        });
    }

    @Test
    void an_encrypted_page_is_not_opened() {
        assertThat(reason(new TestPdf().text(40, 60, 10, "茶").encrypted()))
                .isEqualTo(Reason.ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7",
                "%PDF-1.7\n1 0 obj\n<<",
                "%PDF-1.7\ntrailer <</Root 1 0 R>>",
                "nothing"
            })
    void what_is_no_pdf_is_told_of(String content) {
        assertThat(reason(content.getBytes(ISO_8859_1))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void a_stream_that_unpacks_to_more_than_a_page_has_is_not_unpacked() {
        byte[] bomb = new TestPdf().blanks(200).bytes();

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(reason(bomb)).isEqualTo(Reason.TOO_MUCH);
    }

    @Test
    void a_character_map_of_more_codes_than_there_are_is_not_written_out() {
        byte[] page =
                new TestPdf()
                        .map("1 beginbfrange <00000000> % all\n <7FFFFFFE> <00000000> endbfrange")
                        .text(40, 60, 10, "茶")
                        .bytes();

        assertThat(reason(page)).isEqualTo(Reason.TOO_MUCH);
    }

    @Test
    void more_drawing_than_a_page_has_is_given_up() {
        assertThat(reason(new TestPdf().drawing("q Q ".repeat(Limits.OPERATORS)).bytes()))
                .isEqualTo(Reason.TOO_MUCH);
    }

    @Test
    void more_letters_than_a_page_has_are_given_up() {
        assertThat(reason(new TestPdf().text(0, 10, 1, "茶".repeat(Limits.GLYPHS + 1)).bytes()))
                .isEqualTo(Reason.TOO_MUCH);
    }

    /** Twelve drawings, each of which draws the next one ten times. */
    @Test
    void drawings_that_draw_drawings_without_end_are_given_up() {
        PdfReading reading = new PdfReader(Duration.ofSeconds(1), Duration.ZERO).read(withoutEnd());

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MUCH));
    }

    @Test
    void a_page_waits_for_others_only_so_long() throws InterruptedException {
        PdfReader slow = new PdfReader(Duration.ofSeconds(3), Duration.ofMillis(20));
        Thread other = Thread.ofPlatform().start(() -> slow.read(withoutEnd()));

        Awaitility.await()
                .until(
                        () ->
                                slow.read(PAGE) instanceof Unreadable refused
                                        && refused.reason() == Reason.BUSY);
        other.join();
        assertThat(slow.read(PAGE)).isInstanceOf(Read.class);
    }

    private static byte[] withoutEnd() {
        var pdf =
                new StringBuilder(
                        "%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
                                + "2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n"
                                + "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R"
                                + "/Resources<</XObject<</X 5 0 R>>>>>> endobj\n"
                                + "4 0 obj <</Length 4>> stream\n/X Do\nendstream endobj\n");
        for (int i = 5; i < 17; i++) {
            pdf.append(
                    "%d 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X %d 0 R>>>>/Length 59>> stream\n%s\nendstream endobj\n"
                            .formatted(i, i + 1, "/X Do ".repeat(10)));
        }
        pdf.append("trailer <</Root 1 0 R>>");
        return pdf.toString().getBytes(ISO_8859_1);
    }

    @Test
    void endless_nesting_is_damage() {
        assertThat(reason(new TestPdf().drawing("[".repeat(2_000_000)).bytes()))
                .isIn(Reason.BROKEN, Reason.NO_TEXT, Reason.TOO_MUCH);
    }

    private String text(byte[] page) {
        PdfReading reading = reader.read(page);
        assertThat(reading).isInstanceOf(Read.class);
        return ((Read) reading).text();
    }

    private Reason reason(byte[] page) {
        PdfReading reading = reader.read(page);
        assertThat(reading).isInstanceOf(Unreadable.class);
        return ((Unreadable) reading).reason();
    }
}
