package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.regionwire.ingest.pdf.TestPdf;

/** Deliveries that nobody means well, or that a broken program sends, and what is said to each. */
final class HostilePages {

    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String HTML = "text/html";
    private static final String PDF = "application/pdf";
    private static final String BODY =
            "<h1>秋茶开采了</h1><div><p>安吉县的茶农忙着采摘秋茶，一筐筐鲜叶送进了合作社的车间。</p>%s</div>";
    private static final String BRIEF = "大桥通车了\n\n本报讯（记者 林夏）一座跨江大桥今天上午通车，两岸的村民不用再等渡船。\n\n";

    private HostilePages() {}

    /**
     * One delivery.
     *
     * @param problem what its refusal is called
     */
    record Page(String name, String contentType, byte[] body, int status, String problem) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Page> all() {
        return Stream.of(texts(), websites(), pdfs()).flatMap(pages -> pages);
    }

    private static Stream<Page> texts() {
        return Stream.of(
                page("packed bytes", TEXT, gzip(BRIEF.repeat(1_000)), 422, "not-text"),
                page("NULs", TEXT, BRIEF + "\0", 422, "not-text"),
                page("half of a character in UTF-8", TEXT, surrogate(), 422, "not-text"),
                page("UTF-16 with half of a character", TEXT, halfOfUtf16(), 422, "not-text"),
                page("letters lost before", TEXT, BRIEF + "采茶\uFFFD忙。", 422, "not-text"),
                page("10,000 articles", TEXT, BRIEF.repeat(10_000), 422, "too-much"),
                page("one line of more than is taken", TEXT, "茶".repeat(2 << 20), 413, "too-large"),
                page("blanks", TEXT, " \n".repeat(1 << 20), 400, "empty"),
                page("a form", "application/x-www-form-urlencoded", BRIEF, 415, "not-text"));
    }

    private static Stream<Page> websites() {
        return Stream.of(
                page(
                        "1,000,000 elements in each other",
                        HTML,
                        "<b>".repeat(1_000_000),
                        422,
                        "too-much"),
                page("40,000 elements in each other", HTML, "<i>".repeat(40_000), 422, "too-deep"),
                page(
                        "40,000 tables in each other",
                        HTML,
                        "<table><tr><td>".repeat(13_000),
                        422,
                        "too-deep"),
                page("NULs in HTML", HTML, BODY.formatted("\0"), 422, "not-text"),
                page(
                        "half of a character by name",
                        HTML,
                        BODY.formatted("<p>采茶&#xD800;。</p>"),
                        422,
                        "not-text"),
                page(
                        "a tag that never ends",
                        HTML,
                        "<p " + "a=b ".repeat(900_000),
                        422,
                        "no-article"),
                page(
                        "a comment that never ends",
                        HTML,
                        "<!--" + "-".repeat(3_000_000),
                        422,
                        "no-article"),
                page("packed bytes as HTML", HTML, gzip(BODY), 422, "not-text"),
                page("a page with 10,000 articles", HTML, layout(10_000), 422, "layout-page"));
    }

    private static Stream<Page> pdfs() {
        TestPdf page = new TestPdf().text(40, 60, 10, "安吉县的茶农忙着采摘秋茶。");
        byte[] good = page.bytes();
        return Stream.of(
                page("encrypted PDF", PDF, page.encrypted(), 422, "encrypted"),
                page(
                        "PDF that was cut off",
                        PDF,
                        Arrays.copyOf(good, good.length / 3),
                        422,
                        "unreadable"),
                page("no PDF", PDF, BRIEF, 422, "unreadable"),
                page("PDF of 2,000 pages", PDF, page.pages(2_000).bytes(), 422, "too-much"),
                page(
                        "PDF without letters",
                        PDF,
                        new TestPdf().drawing("0 0 9 9 re f").bytes(),
                        422,
                        "not-text"),
                page(
                        "PDF that unpacks to 200 MB",
                        PDF,
                        new TestPdf().blanks(200).bytes(),
                        422,
                        "too-much"),
                page(
                        "PDF that draws for ever",
                        PDF,
                        new TestPdf().drawing("q Q ".repeat(6_000_000)).bytes(),
                        422,
                        "too-much"));
    }

    private static Page page(
            String name, String contentType, byte[] body, int status, String problem) {
        return new Page(name, contentType, body, status, problem);
    }

    private static Page page(
            String name, String contentType, String body, int status, String problem) {
        return page(name, contentType, body.getBytes(UTF_8), status, problem);
    }

    private static byte[] surrogate() {
        return (BRIEF + "\u00ED\u00A0\u0080").getBytes(ISO_8859_1);
    }

    private static byte[] halfOfUtf16() {
        return new byte[] {(byte) 0xFE, (byte) 0xFF, 0x53, 0x36, (byte) 0xD8, 0x00, 0x00, 0x41};
    }

    private static String layout(int articles) {
        var page = new StringBuilder("<title>第7版</title><ul>");
        for (int i = 0; i < articles; i++) {
            page.append("<li><a href=\"content_").append(i).append(".html\">秋茶</a></li>");
        }
        return page.toString();
    }

    static byte[] gzip(String text) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
