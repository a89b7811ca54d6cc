package org.regionwire.console.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.CutArticle;
import org.regionwire.schemas.DocumentCuts;

class CutsTextTest {

    private static final CutArticle ERASED = article("urn:erased", "要删的标题");
    private static final CutArticle STAYS = article("urn:stays", "留下的标题");

    @Test
    void its_uris_are_all_that_stays_of_the_article_and_the_others_stay_as_they_are() {
        DocumentCuts left = CutsText.without(cuts(ERASED, STAYS), "urn:erased");

        assertThat(left.getArticles())
                .containsExactly(
                        CutArticle.newBuilder()
                                .setUri("urn:erased")
                                .setContentHash("")
                                .setNames(List.of("urn:by-its-first-sentence"))
                                .setPosition(1)
                                .build(),
                        STAYS);
        assertThat(left.getFurniture()).isEmpty();
        assertThat(left.getUnplaced()).isEmpty();
    }

    @Test
    void cuts_are_text_of_an_article_until_they_are_rewritten() {
        DocumentCuts cuts = cuts(ERASED, STAYS);

        assertThat(CutsText.isTextOf(cuts, "urn:erased")).isTrue();
        assertThat(CutsText.isTextOf(cuts, "urn:another")).isFalse();
        assertThat(CutsText.isTextOf(CutsText.without(cuts, "urn:erased"), "urn:erased")).isFalse();
    }

    @Test
    void an_article_that_a_later_cut_missed_goes_too() {
        DocumentCuts cuts =
                DocumentCuts.newBuilder(cuts(STAYS)).setMissing(List.of(ERASED)).build();

        assertThat(CutsText.isTextOf(cuts, "urn:erased")).isTrue();
        assertThat(CutsText.without(cuts, "urn:erased").getMissing())
                .extracting(CutArticle::getHeadline)
                .containsExactly((String) null);
        assertThat(CutsText.others(cuts, "urn:erased")).containsExactly(STAYS);
    }

    private static DocumentCuts cuts(CutArticle... articles) {
        return DocumentCuts.newBuilder()
                .setUri("urn:document")
                .setContentHash("hash")
                .setRevision(1)
                .setProvider("jjrb")
                .setRuleset("cutting-1")
                .setAcceptedAt(Instant.EPOCH)
                .setArticles(List.of(articles))
                .setFurniture(List.of("责任编辑"))
                .setUnplaced(List.of("一段没有归处的话"))
                .build();
    }

    private static CutArticle article(String uri, String headline) {
        return CutArticle.newBuilder()
                .setUri(uri)
                .setHeadline(headline)
                .setContentHash("hash of " + uri)
                .setSketch(List.of(1, 2, 3))
                .setNames(List.of("urn:by-its-first-sentence"))
                .setBodyLength(100)
                .setPosition(1)
                .build();
    }
}
