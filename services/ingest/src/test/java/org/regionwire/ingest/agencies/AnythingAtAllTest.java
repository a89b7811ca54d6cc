package org.regionwire.ingest.agencies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.regionwire.ingest.agencies.AgencyReader.Syntax;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.ItemReading;
import org.regionwire.ingest.charset.XmlCharacters;

/**
 * Whatever is sent, the answer is items that a feed can carry, or faults; never an exception.
 * Samples are broken in every way: bytes changed, cut, doubled, and pieces of the formats in any
 * order.
 */
class AnythingAtAllTest {

    private static final List<String> SAMPLES =
            List.of(
                    Samples.file("orchard.json"),
                    Samples.file("message.xml"),
                    Samples.file("fair.xml"));

    private static final List<String> PIECES =
            List.of(
                    "{",
                    "}",
                    "[",
                    "]",
                    ":",
                    ",",
                    "\"uri\"",
                    "\"urn:a:1\"",
                    "\"bodies\"",
                    "\"value\"",
                    "null",
                    "-1e9",
                    "true",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "<newsItem guid='a'>",
                    "</newsItem>",
                    "<newsMessage>",
                    "<itemSet>",
                    "<nitf>",
                    "<docdata/>",
                    "<head>",
                    "<!DOCTYPE nitf",
                    "[",
                    "<!ENTITY a 'b'>",
                    "&a;",
                    "&amp;",
                    "<![CDATA[",
                    "]]>",
                    "<!--",
                    "-->",
                    "<?xml encoding='gbk'?>",
                    "xmlns:x='y'",
                    "<x:y>",
                    "好",
                    "\uD83D\uDE00",
                    "\u0000",
                    " ",
                    "\n");

    private final AgencyReader reader = new AgencyReader();

    @Property(tries = 1_500)
    void a_broken_sample_is_read_or_refused(
            @ForAll("broken") byte[] content, @ForAll Syntax syntax) {
        check(reader.read(content, syntax, null));
    }

    @Property(tries = 1_500)
    void pieces_in_any_order_are_read_or_refused(
            @ForAll("jumbled") String content, @ForAll Syntax syntax) {
        check(reader.read(content.getBytes(UTF_8), syntax, null));
    }

    @Provide
    Arbitrary<byte[]> broken() {
        return Combinators.combine(
                        Arbitraries.of(SAMPLES),
                        Arbitraries.integers().between(0, 4_000),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(PIECES))
                .as(AnythingAtAllTest::replaced);
    }

    @Provide
    Arbitrary<String> jumbled() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    /** Bytes, so that characters are cut in the middle too. */
    private static byte[] replaced(String sample, int at, int length, String piece) {
        byte[] all = sample.getBytes(UTF_8);
        int from = Math.min(at, all.length);
        int to = Math.min(from + length, all.length);
        byte[] put = piece.getBytes(UTF_8);
        byte[] result = new byte[all.length - (to - from) + put.length];
        System.arraycopy(all, 0, result, 0, from);
        System.arraycopy(put, 0, result, from, put.length);
        System.arraycopy(all, to, result, from + put.length, all.length - to);
        return result;
    }

    private static void check(ItemReading reading) {
        switch (reading) {
            case ItemReading.Faulty(var faults) ->
                    assertThat(faults).isNotEmpty().hasSizeLessThan(51);
            case ItemReading.Items(var items, _) ->
                    assertThat(items).isNotEmpty().allSatisfy(AnythingAtAllTest::checkItem);
        }
    }

    private static void checkItem(AgencyItem item) {
        assertThat(item.identity().sourceId()).isNotBlank();
        assertThat(XmlCharacters.clean(item.toString()).removed()).isZero();
        assertThat(item.paragraphs()).allSatisfy(p -> assertThat(p).isNotBlank());
        boolean hasText = item.heading().headline() != null || !item.paragraphs().isEmpty();
        assertThat(hasText || item.status() != AgencyItem.Status.USABLE).isTrue();
    }
}
