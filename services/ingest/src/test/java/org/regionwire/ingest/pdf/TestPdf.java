package org.regionwire.ingest.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Makes pages of PDF as newspapers' systems do: codes that only a character map gives a meaning.
 */
public final class TestPdf {

    /** What maps each code to the character of the same number. */
    static final String IDENTITY =
            "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange";

    private static final float HEIGHT = 1000;

    private final StringBuilder drawing = new StringBuilder();
    private String map = IDENTITY;
    private int pages = 1;
    private int blanks;

    /** Letters from left to right, each as wide as it is high; from the top left corner. */
    public TestPdf text(float x, float y, float size, String text) {
        drawing.append(
                String.format(
                        Locale.ROOT,
                        "BT /F %f Tf %f %f Td <%s> Tj ET%n",
                        size,
                        x,
                        HEIGHT - y,
                        HexFormat.of().formatHex(text.getBytes(UTF_16BE))));
        return this;
    }

    /** Lines below each other, as a column has them. */
    public TestPdf column(float x, float y, float size, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + i * size * 1.5f, size, lines[i]);
        }
        return this;
    }

    /** Letters below each other. */
    public TestPdf upright(float x, float y, float size, String text) {
        for (int i = 0; i < text.length(); i++) {
            text(x, y + i * size * 1.05f, size, text.substring(i, i + 1));
        }
        return this;
    }

    public TestPdf drawing(String operators) {
        drawing.append(operators).append('\n');
        return this;
    }

    /** So many megabytes of nothing behind the drawing; packed they are a thousandth. */
    public TestPdf blanks(int megabytes) {
        blanks = megabytes;
        return this;
    }

    TestPdf map(String characterMap) {
        map = characterMap;
        return this;
    }

    public TestPdf pages(int count) {
        pages = count;
        return this;
    }

    public byte[] bytes() {
        return save(false);
    }

    public byte[] encrypted() {
        return save(true);
    }

    private byte[] save(boolean encrypt) {
        try (PDDocument document = new PDDocument()) {
            COSStream stream = stream(document, drawing.toString(), blanks);
            PDResources resources = new PDResources();
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F", font(document));
            resources.getCOSObject().setItem(COSName.FONT, fonts);
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(new PDRectangle(700, HEIGHT));
                page.setResources(resources);
                page.setContents(new PDStream(stream));
                document.addPage(page);
            }
            if (encrypt) {
                document.protect(
                        new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private COSDictionary font(PDDocument document) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem("Registry", new COSString("Adobe"));
        system.setItem("Ordering", new COSString("Identity"));
        system.setInt("Supplement", 0);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName("Type", "FontDescriptor");
        descriptor.setName("FontName", "Made+Up");
        descriptor.setInt("Flags", 4);
        COSDictionary letters = new COSDictionary();
        letters.setName("Type", "Font");
        letters.setName("Subtype", "CIDFontType2");
        letters.setName("BaseFont", "Made+Up");
        letters.setItem("CIDSystemInfo", system);
        letters.setItem("FontDescriptor", descriptor);
        letters.setItem("DW", COSInteger.get(1000));
        COSDictionary font = new COSDictionary();
        font.setName("Type", "Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "Made+Up");
        font.setName("Encoding", "Identity-H");
        COSArray descendants = new COSArray();
        descendants.add(letters);
        font.setItem("DescendantFonts", descendants);
        font.setItem("ToUnicode", stream(document, map, 0));
        return font;
    }

    private static COSStream stream(PDDocument document, String content, int blanks)
            throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(ISO_8859_1));
            byte[] megabyte = " ".repeat(1 << 20).getBytes(ISO_8859_1);
            for (int i = 0; i < blanks; i++) {
                out.write(megabyte);
            }
        }
        return stream;
    }
}
