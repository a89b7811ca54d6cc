package org.regionwire.ingest.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the letters of a page with their places, within bounds of number and time. */
final class GlyphCollector extends PDFTextStripper {

    private final long end;
    private final List<Glyph> glyphs = new ArrayList<>();
    private int operators;
    private int shown;
    private int lost;

    /**
     * @param end of the time for it, as {@link System#nanoTime} has it
     */
    GlyphCollector(long end) {
        this.end = end;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Letters that the file gives no meaning to. */
    int lost() {
        return lost;
    }

    /** All letters, with and without a meaning. */
    int shown() {
        return shown;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > Limits.OPERATORS) {
            throw new Limits.Exceeded("more drawing than any page has");
        }
        checkTime();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        shown++;
        String meaning = font.toUnicode(code);
        if (meaning == null || isLost(meaning)) {
            // PDFBox would take the code itself for the letter, in fonts of one byte.
            lost++;
        } else {
            super.showGlyph(matrix, font, code, displacement);
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty() || isLost(text)) {
            return;
        }
        if (glyphs.size() >= Limits.GLYPHS) {
            throw new Limits.Exceeded("more letters than any page has");
        }
        checkTime();
        // As drawn: the size that the font is asked for leaves the scale of the page out, and the
        // height is that of a box around all letters of the font.
        float size = position.getYScale();
        // Running text stands upright; what is turned are watermarks and spines.
        if (position.getDir() == 0 && size > 0) {
            glyphs.add(
                    new Glyph(
                            plain(text),
                            position.getXDirAdj(),
                            position.getYDirAdj(),
                            position.getWidthDirAdj(),
                            size));
        }
    }

    /** Fonts of many systems give radicals and ligatures where letters are meant: ⼈ for 人, ﬁ. */
    private static String plain(String text) {
        int first = text.codePointAt(0);
        boolean radical = first >= 0x2E80 && first <= 0x2FDF;
        boolean ligature = first >= 0xFB00 && first <= 0xFB06;
        return radical || ligature ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private void checkTime() {
        if (System.nanoTime() - end > 0) {
            throw new Limits.Exceeded("slower to read than any page");
        }
    }

    private static boolean isLost(String text) {
        return text.indexOf('\uFFFD') >= 0 || text.codePoints().allMatch(c -> c == 0);
    }
}
