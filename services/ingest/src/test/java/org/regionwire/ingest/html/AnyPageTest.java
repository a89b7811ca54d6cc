package org.regionwire.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.regionwire.ingest.charset.XmlCharacters;
import org.regionwire.ingest.prose.Html;

/**
 * Whatever is sent, the answer is an article that a feed can carry, the links of some, or a reason;
 * never an exception.
 */
class AnyPageTest {

    @Property(tries = 3_000)
    void pieces_in_any_order_are_read_or_refused(@ForAll("jumbled") String page) {
        check(HtmlReader.read(page, null));
    }

    @Property(tries = 500)
    void any_text_at_all_is_read_or_refused(@ForAll String page) {
        check(HtmlReader.read(page, "https://paper.example/7.html"));
    }

    @Provide
    Arbitrary<String> jumbled() {
        return HtmlPieces.inAnyOrder();
    }

    private static void check(HtmlReading reading) {
        switch (reading) {
            case HtmlReading.Read(HtmlArticle article) -> {
                assertThat(XmlCharacters.clean(article.toString()).removed()).isZero();
                assertThat(article.text().paragraphs())
                        .isNotEmpty()
                        .allSatisfy(paragraph -> assertThat(paragraph).isNotBlank())
                        .isEqualTo(Html.paragraphs(article.text().html()));
                assertThat(article.text().html())
                        .doesNotContainIgnoringCase("<script", "<style", "<iframe", "<img", " on");
            }
            case HtmlReading.Layout(var links, int all) ->
                    assertThat(links).isNotEmpty().hasSizeLessThanOrEqualTo(all);
            case HtmlReading.Unreadable(_, var detail) -> assertThat(detail).endsWith(".");
        }
    }
}
