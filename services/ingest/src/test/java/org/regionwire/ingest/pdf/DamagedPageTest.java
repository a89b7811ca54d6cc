package org.regionwire.ingest.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The printed page, damaged at any place: fonts, character maps, drawing, tables of contents. There
 * is an answer, in the time that a page has, and never an exception.
 */
class DamagedPageTest {

    private static final byte[] PACKED = printed();

    /** The same page with nothing packed, so that damage reaches what is inside. */
    private static final byte[] OPEN = unpacked(PACKED);

    private static final List<String> PIECES =
            List.of(
                    "",
                    "\0\0\0\0",
                    "\u00FF\u00FF\u00FF\u00FF",
                    "0",
                    "-1",
                    "2147483648",
                    "1e38",
                    "999999999999999999999999",
                    "<",
                    ">>",
                    "[",
                    "(",
                    "%",
                    "/",
                    "null",
                    "1 0 R",
                    "5 0 R",
                    "<</Length -1>>",
                    "endobj",
                    "endstream",
                    "beginbfrange <0000> <FFFF> <0000>",
                    "<00> <FFFFFFFF> <00>",
                    "endcmap",
                    "q BT",
                    "Tj",
                    "/F0 1e9 Tf",
                    "0 0 0 0 0 0 Tm");

    private final PdfReader reader = new PdfReader();

    @Property(tries = 20)
    void a_page_that_is_damaged_anywhere_is_read_or_refused(
            @ForAll("damages") List<Damage> damages) {
        assertThat(reader.read(damaged(PACKED, damages))).isNotNull();
    }

    @Property(tries = 25)
    void so_is_one_that_is_damaged_inside_of_its_streams(@ForAll("damages") List<Damage> damages) {
        assertThat(reader.read(damaged(OPEN, damages))).isNotNull();
    }

    @Property(tries = 10)
    void so_is_one_that_was_cut_off(@ForAll("places") double at) {
        assertThat(reader.read(Arrays.copyOf(PACKED, (int) (at * PACKED.length)))).isNotNull();
    }

    /**
     * Something in the place of something else.
     *
     * @param at where, as a share of the file
     * @param length how many bytes go
     */
    record Damage(double at, int length, String piece, int times) {

        byte[] done(byte[] page) {
            int from = (int) (at * page.length);
            int to = Math.min(from + length, page.length);
            var damaged = new ByteArrayOutputStream();
            damaged.write(page, 0, from);
            damaged.writeBytes(piece.repeat(times).getBytes(ISO_8859_1));
            damaged.write(page, to, page.length - to);
            return damaged.toByteArray();
        }
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return damage().list().ofMinSize(1).ofMaxSize(12);
    }

    private static byte[] damaged(byte[] page, List<Damage> damages) {
        byte[] damaged = page;
        for (Damage damage : damages) {
            damaged = damage.done(damaged);
        }
        return damaged;
    }

    private Arbitrary<Damage> damage() {
        return Combinators.combine(
                        places(),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(PIECES),
                        Arbitraries.of(1, 1, 1, 200))
                .as(Damage::new);
    }

    @Provide
    Arbitrary<Double> places() {
        return Arbitraries.doubles().between(0, 1).ofScale(7);
    }

    private static byte[] printed() {
        try (InputStream file = DamagedPageTest.class.getResourceAsStream("printed-page.pdf")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] unpacked(byte[] page) {
        try (PDDocument document = Loader.loadPDF(page)) {
            for (var key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject()
                        instanceof COSStream stream) {
                    byte[] content;
                    try (InputStream in = stream.createInputStream()) {
                        content = in.readAllBytes();
                    }
                    stream.removeItem(COSName.FILTER);
                    try (OutputStream out = stream.createOutputStream()) {
                        out.write(content);
                    }
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
