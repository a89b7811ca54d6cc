package org.regionwire.ingest.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.cutting.PageBlocks;
import org.regionwire.ingest.html.HtmlPieces;

/**
 * Whatever is sent, under whatever name: articles, links or a reason; never an exception, and
 * always the format that the bytes show.
 */
class AnyDocumentTest {

    private static final List<String> BEGINNINGS =
            List.of(
                    "",
                    "%PDF-1.7\n",
                    " \n%PDF-",
                    "<!DOCTYPE html>",
                    "\uFEFF<!-- saved --> <HTML>",
                    "<!-- <html> ",
                    "<html",
                    "<消息>",
                    "\uFEFF",
                    "\0");

    private final DocumentReader reader = new DocumentReader();

    @Property(tries = 1_000)
    void any_document_is_read_or_refused(
            @ForAll("documents") String text,
            @ForAll Format declared,
            @ForAll("charsets") String charset) {
        check(reader.read(text.getBytes(UTF_8), declared, said(charset), null));
    }

    @Property(tries = 300)
    void so_are_any_bytes(@ForAll byte[] bytes, @ForAll Format declared, @ForAll String charset) {
        check(reader.read(bytes, declared, charset, "https://paper.example/7.html"));
    }

    @Property(tries = 500)
    void only_what_begins_as_a_pdf_is_one_and_nothing_that_is_called_html_is_text(
            @ForAll("beginnings") String beginning, @ForAll byte[] rest, @ForAll Format declared) {
        byte[] content = joined(beginning.getBytes(UTF_8), rest);

        Format format = Format.of(content, declared);

        if (beginning.contains("%PDF-")) {
            assertThat(format).isEqualTo(Format.PDF);
        } else {
            assertThat(format).isIn(declared, Format.HTML);
        }
        assertThat(Format.of(content, format)).isEqualTo(format);
    }

    @Provide
    Arbitrary<String> documents() {
        return Combinators.combine(
                        beginnings(),
                        Arbitraries.oneOf(PageBlocks.inAnyOrder(), HtmlPieces.inAnyOrder()))
                .as(String::concat);
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.of(BEGINNINGS);
    }

    @Provide
    Arbitrary<String> charsets() {
        return Arbitraries.of("", "utf-8", "gb2312", "utf-16", "iso-8859-1", "none of these");
    }

    private static @Nullable String said(String charset) {
        return charset.isEmpty() ? null : charset;
    }

    private static void check(Contents contents) {
        switch (contents) {
            case Contents.Articles(_, var page, _, _) -> {
                assertThat(page.articles()).isNotEmpty();
                assertThat(PageJson.of(page)).containsKey("articles");
            }
            case Contents.Links(var links, int all) ->
                    assertThat(links).isNotEmpty().hasSizeLessThanOrEqualTo(all);
            case Contents.Unreadable(_, var detail) -> assertThat(detail).endsWith(".");
        }
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = new byte[one.length + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
