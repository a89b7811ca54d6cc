package org.regionwire.ingest.pdf;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.regionwire.ingest.pdf.PdfReading.Reason;
import org.regionwire.ingest.pdf.PdfReading.Unreadable;

/**
 * Reads a page of PDF. Thread-safe, one page after the other: what a page may take of the memory is
 * taken once only.
 */
public final class PdfReader {

    static {
        FontMappers.set(new NoFonts());
    }

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Duration longest;
    private final Duration patience;

    public PdfReader() {
        this(Limits.TIME, Limits.TIME);
    }

    /**
     * @param longest time for one page
     * @param patience time to wait for those before it
     */
    PdfReader(Duration longest, Duration patience) {
        this.longest = longest;
        this.patience = patience;
    }

    /** Reads a file of one page. */
    public PdfReading read(byte[] content) {
        try {
            return turn.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)
                    ? inTurn(content)
                    : busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return busy();
        }
    }

    private static Unreadable busy() {
        return new Unreadable(
                Reason.BUSY,
                "Other pages of PDF are being read, one at a time: send it again. Nothing was written.");
    }

    private PdfReading inTurn(byte[] content) {
        try {
            return page(content);
        } catch (Limits.Exceeded e) {
            return new Unreadable(
                    Reason.TOO_MUCH,
                    "The PDF is more than a page of a newspaper: %s. Export the page anew, or send its text."
                            .formatted(e.getMessage()));
        } catch (InvalidPasswordException e) {
            return encrypted();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox answers damage with all of these, and endless nesting with the last.
            return new Unreadable(
                    Reason.BROKEN,
                    "The file is no PDF that can be read: it is damaged or cut off. Export the page"
                            + " anew, or send its text.");
        } finally {
            turn.unlock();
        }
    }

    private PdfReading page(byte[] content) throws IOException {
        GlyphCollector collector = new GlyphCollector(System.nanoTime() + longest.toNanos());
        try (PDDocument document = new GuardedParser(content).parse()) {
            if (document.isEncrypted()) {
                return encrypted();
            }
            if (document.getNumberOfPages() != 1) {
                return new Unreadable(
                        Reason.TOO_MUCH,
                        "The PDF has %d pages: send each page by itself, with its number in page."
                                .formatted(document.getNumberOfPages()));
            }
            collector.writeText(document, Writer.nullWriter());
        }
        int lost = collector.lost();
        if (collector.shown() == 0) {
            return new Unreadable(
                    Reason.NO_TEXT,
                    "The page has no text, it is a picture: send the PDF that it was printed from,"
                            + " or its text.");
        }
        if ((long) lost * Limits.LOST > collector.shown()) {
            return new Unreadable(
                    Reason.LOST_LETTERS,
                    "The PDF does not say what %d of its %d letters mean: export it with the Unicode"
                                    .formatted(lost, collector.shown())
                            + " of its fonts, or send the text.");
        }
        return new PdfReading.Read(text(collector.glyphs()), lost);
    }

    private static String text(List<Glyph> glyphs) {
        var text = new StringBuilder();
        Column before = null;
        for (Column column : ReadingOrder.of(Column.of(Line.of(glyphs)))) {
            if (before != null && !before.goesOnIn(column)) {
                text.append("\n\n");
            }
            text.append(String.join("\n\n", column.paragraphs()));
            before = column;
        }
        return text.toString();
    }

    private static Unreadable encrypted() {
        return new Unreadable(
                Reason.ENCRYPTED, "The PDF is encrypted: send it without password and protection.");
    }
}
