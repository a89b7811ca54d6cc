package org.regionwire.ingest.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.charset.Decoding;
import org.regionwire.ingest.charset.Provenance;
import org.regionwire.ingest.charset.XmlCharacters;
import org.regionwire.ingest.cutting.CutArticle;
import org.regionwire.ingest.cutting.CutPage;
import org.regionwire.ingest.cutting.PageCutter;
import org.regionwire.ingest.cutting.WholeArticle;
import org.regionwire.ingest.html.HtmlArticle;
import org.regionwire.ingest.html.HtmlReader;
import org.regionwire.ingest.html.HtmlReading;
import org.regionwire.ingest.html.Picture;
import org.regionwire.ingest.pdf.PdfReader;
import org.regionwire.ingest.pdf.PdfReading;
import org.regionwire.ingest.reading.Contents.Reason;
import org.regionwire.ingest.reading.Contents.Unreadable;

/** Reads documents of every format. Pure and thread-safe. */
public final class DocumentReader {

    /** A page of briefs has some dozens. */
    public static final int MOST_ARTICLES = 500;

    private final PageCutter cutter = new PageCutter();
    private final PdfReader pages = new PdfReader();

    /**
     * Reads a document.
     *
     * @param charset as declared with its content type
     * @param url where it stands, as its sender says
     */
    public Contents read(
            byte[] content, Format declared, @Nullable String charset, @Nullable String url) {
        if (content.length == 0) {
            return new Unreadable(Reason.EMPTY, "The body is empty: send the page in it.");
        }
        return switch (Format.of(content, declared)) {
            case TEXT -> text(CharsetReader.read(content, charset));
            case PDF -> pdf(pages.read(content));
            case HTML -> html(CharsetReader.readHtml(content, charset), url);
        };
    }

    private Contents text(Decoding decoding) {
        return switch (decoding) {
            case Decoding.Undecodable(var reason) -> new Unreadable(Reason.NOT_TEXT, reason);
            case Decoding.Read read when read.text().isBlank() ->
                    new Unreadable(
                            Reason.EMPTY, "The body has blanks only: send the page's text in it.");
            case Decoding.Read read ->
                    page(Format.TEXT, cutter.cut(read.text()), read.provenance());
        };
    }

    private static Contents page(Format format, CutPage page, Provenance provenance) {
        if (page.articles().isEmpty()) {
            return new Unreadable(
                    Reason.NO_ARTICLE,
                    "No article was found in the text: send the text of a page, its blocks parted"
                            + " by blank lines.");
        }
        return page.articles().size() > MOST_ARTICLES
                ? new Unreadable(
                        Reason.TOO_MUCH,
                        "The page would be %d articles, no page has more than %d: send page by page."
                                .formatted(page.articles().size(), MOST_ARTICLES))
                : new Contents.Articles(format, page, provenance, null);
    }

    private static Contents html(Decoding decoding, @Nullable String url) {
        return switch (decoding) {
            case Decoding.Undecodable(var reason) -> new Unreadable(Reason.NOT_TEXT, reason);
            case Decoding.Read read ->
                    switch (HtmlReader.read(read.text(), url)) {
                        case HtmlReading.Read(HtmlArticle article) ->
                                article(article, read.provenance());
                        case HtmlReading.Layout(var links, int all) ->
                                new Contents.Links(links, all);
                        case HtmlReading.Unreadable(var reason, var detail) ->
                                new Unreadable(reason(reason), detail);
                    };
        };
    }

    private Contents pdf(PdfReading reading) {
        return switch (reading) {
            case PdfReading.Read(var text, int lost) -> {
                XmlCharacters.Cleaned clean = XmlCharacters.clean(text);
                yield page(
                        Format.PDF,
                        cutter.cut(clean.text()),
                        new Provenance(null, null, null, lost + clean.removed()));
            }
            case PdfReading.Unreadable(var reason, var detail) ->
                    new Unreadable(reason(reason), detail);
        };
    }

    private static Contents article(HtmlArticle article, Provenance provenance) {
        CutArticle cut =
                WholeArticle.read(
                        article.kicker(),
                        article.headline(),
                        article.subhead(),
                        article.byline(),
                        article.text().paragraphs(),
                        article.pictures().stream()
                                .map(Picture::caption)
                                .flatMap(Stream::ofNullable)
                                .toList());
        CutPage page = new CutPage(List.of(cut), article.furniture(), List.of());
        return new Contents.Articles(Format.HTML, page, provenance, article);
    }

    private static Reason reason(HtmlReading.Reason reason) {
        return switch (reason) {
            case NO_ARTICLE -> Reason.NO_ARTICLE;
            case TOO_DEEP -> Reason.TOO_DEEP;
            case TOO_MUCH -> Reason.TOO_MUCH;
            case LOST_LETTERS -> Reason.NOT_TEXT;
        };
    }

    private static Reason reason(PdfReading.Reason reason) {
        return switch (reason) {
            case BROKEN -> Reason.UNREADABLE;
            case ENCRYPTED -> Reason.ENCRYPTED;
            case TOO_MUCH -> Reason.TOO_MUCH;
            case NO_TEXT, LOST_LETTERS -> Reason.NOT_TEXT;
            case BUSY -> Reason.BUSY;
        };
    }
}
