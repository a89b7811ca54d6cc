package org.regionwire.ingest.recutting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.ingest.recutting.EarlierCuts.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecuttingTest {

    private static final Issue ISSUE = new Issue("house", "daily", LocalDate.of(2026, 3, 18));
    private static final Issue UNDATED = new Issue("house", "daily", null);
    private static final String LEAD = "各地春耕有序展开。";

    private final EarlierCuts cuts = new EarlierCuts();

    @Test
    void a_corrected_headline_keeps_the_uri() {
        String uri = uri(cuts.cut("page 7", ISSUE, article("旧题", text(1, 300))), 0);

        assertThat(uri(cuts.cut("page 7", ISSUE, article("新题", text(1, 300))), 0)).isEqualTo(uri);
    }

    @Test
    void a_mended_first_paragraph_keeps_the_uri_and_is_known_by_both_names() {
        String rest = text(2, 300);
        String uri = uri(cuts.cut("page 7", ISSUE, article("题", text(1, 60) + rest)), 0);
        Recut mended = cuts.cut("page 7", ISSUE, article("题", text(9, 60) + rest));

        assertThat(uri(mended, 0)).isEqualTo(uri);
        assertThat(mended.missing()).isEmpty();
        assertThat(mended.articles().getFirst().names()).hasSize(1).doesNotContain(uri);
        assertThat(
                        cuts.cut("page 7", ISSUE, article("题", text(9, 60) + rest))
                                .articles()
                                .getFirst()
                                .names())
                .isEqualTo(mended.articles().getFirst().names());
    }

    @Test
    void a_body_that_was_written_anew_keeps_the_uri_by_its_first_sentence() {
        String uri = uri(cuts.cut("page 7", ISSUE, article("题", LEAD + text(1, 300))), 0);

        assertThat(uri(cuts.cut("page 7", ISSUE, article("题", LEAD + text(2, 300))), 0))
                .isEqualTo(uri);
    }

    @Test
    void a_page_under_another_number_keeps_its_uris_even_when_a_lead_was_mended_too() {
        String rest = text(2, 400);
        Recut before =
                cuts.cut(
                        "page 7",
                        ISSUE,
                        article("甲", text(1, 40) + rest),
                        article("乙", text(3, 600)));
        Recut moved =
                cuts.cut(
                        "page 8",
                        ISSUE,
                        article("甲", text(9, 40) + rest),
                        article("乙", text(3, 600)));

        assertThat(uris(moved)).isEqualTo(uris(before));
        Recut other = cuts.cut("page 7", ISSUE, article("丙", text(5, 300)));
        assertThat(uris(before)).doesNotContain(uri(other, 0));
        assertThat(other.missing()).isEmpty();
    }

    @Test
    void one_article_that_moves_to_another_page_keeps_its_uri_and_is_not_missing() {
        Recut seven =
                cuts.cut("page 7", ISSUE, article("甲", text(1, 300)), article("乙", text(2, 300)));
        Recut eight =
                cuts.cut("page 8", ISSUE, article("丙", text(3, 300)), article("乙改", text(2, 300)));

        assertThat(uri(eight, 1)).isEqualTo(uri(seven, 1));
        assertThat(cuts.cut("page 7", ISSUE, article("甲", text(1, 300))).missing()).isEmpty();
    }

    @Test
    void what_is_gone_stays_reported_until_it_is_back_under_its_old_uri() {
        Recut first =
                cuts.cut("page 7", ISSUE, article("甲", text(1, 300)), article("乙", text(2, 300)));
        assertThat(missing(cuts.cut("page 7", ISSUE, article("甲", text(1, 300)))))
                .containsExactly(uri(first, 1));
        assertThat(missing(cuts.cut("page 7", ISSUE, article("甲改", text(1, 300)))))
                .containsExactly(uri(first, 1));

        Recut back =
                cuts.cut(
                        "page 7",
                        ISSUE,
                        article("乙", text(8, 30) + text(2, 300)),
                        article("甲", text(1, 300)));
        assertThat(uris(back)).containsExactly(uri(first, 1), uri(first, 0));
        assertThat(back.missing()).isEmpty();
    }

    @Test
    void a_better_cutter_parts_or_joins_and_the_longest_part_has_the_uri() {
        String one = text(1, 200);
        String other = text(2, 400);
        String whole = uri(cuts.cut("page 7", ISSUE, article("题", one + other)), 0);

        Recut parted = cuts.cut("page 7", ISSUE, article("上", one), article("下", other));
        assertThat(uri(parted, 1)).isEqualTo(whole);
        assertThat(uri(parted, 0)).isNotEqualTo(whole);

        Recut joined = cuts.cut("page 7", ISSUE, article("题", one + other));
        assertThat(uri(joined, 0)).isEqualTo(whole);
        assertThat(missing(joined)).containsExactly(uri(parted, 0));
    }

    @Test
    void of_two_with_one_first_sentence_the_one_that_stays_keeps_its_own_uri() {
        Recut both =
                cuts.cut(
                        "page 7",
                        ISSUE,
                        article("甲", LEAD + text(1, 200)),
                        article("乙", LEAD + text(2, 200)));
        Recut second = cuts.cut("page 7", ISSUE, article("乙", LEAD + text(2, 200)));

        assertThat(uri(second, 0)).isEqualTo(uri(both, 1));
        assertThat(missing(second)).containsExactly(uri(both, 0));
    }

    @Test
    void a_digest_on_the_front_page_is_another_uri_whichever_comes_first() {
        String text = LEAD + text(1, 600);
        String digest = text.substring(0, 100);
        String full = uri(cuts.cut("page 5", ISSUE, article("题", text)), 0);
        String front = uri(cuts.cut("page 1", ISSUE, article("题", digest)), 0);

        assertThat(front).isNotEqualTo(full);
        assertThat(uri(cuts.cut("page 5", ISSUE, article("题", text)), 0)).isEqualTo(full);
        assertThat(uri(cuts.cut("page 1", ISSUE, article("题", digest)), 0)).isEqualTo(front);
    }

    @Test
    void without_a_date_a_corrected_page_keeps_its_uris_and_another_page_has_its_own() {
        Fresh stays = article("乙", text(2, 600));
        Recut first =
                cuts.cut("bytes 1", UNDATED, article("甲", text(1, 300)), stays, title("图：春耕"));
        Recut corrected =
                cuts.cut("bytes 2", UNDATED, article("甲改", text(1, 300)), stays, title("图：春耕"));
        Recut shorter = cuts.cut("bytes 3", UNDATED, article("甲改", text(1, 300)), stays);
        Recut other = cuts.cut("bytes 4", UNDATED, article("丙", text(5, 900)), stays);

        assertThat(uris(corrected)).isEqualTo(uris(first));
        assertThat(missing(shorter)).containsExactly(uri(first, 2));
        assertThat(uris(other)).doesNotContainAnyElementsOf(uris(first));
        assertThat(other.missing()).isEmpty();
    }

    @Test
    void news_from_one_form_are_different_articles_with_a_date_and_without() {
        String form = text(1, 100);
        for (Issue issue : List.of(ISSUE, UNDATED)) {
            Recut one = cuts.cut("one of " + issue, issue, article("甲", "安吉县" + form));
            Recut other = cuts.cut("other of " + issue, issue, article("乙", "金寨县" + form));

            assertThat(uris(other)).doesNotContainAnyElementsOf(uris(one));
            assertThat(other.missing()).isEmpty();
        }
    }

    @Test
    void an_article_that_moves_with_a_paragraph_mended_keeps_its_uri_by_its_first_sentence() {
        Recut seven = cuts.cut("page 7", ISSUE, article("甲", LEAD + text(1, 300) + text(2, 60)));
        Recut eight = cuts.cut("page 8", ISSUE, article("甲", LEAD + text(1, 300) + text(3, 60)));

        assertThat(uris(eight)).isEqualTo(uris(seven));
    }

    @Test
    void the_same_text_in_another_issue_or_publication_or_of_another_provider_is_another_uri() {
        Fresh article = article("题", text(1, 300));
        String uri = uri(cuts.cut("page 7", ISSUE, article), 0);

        assertThat(
                        List.of(
                                new Issue("house", "daily", LocalDate.of(2026, 3, 19)),
                                new Issue("house", "weekly", ISSUE.date()),
                                UNDATED))
                .allSatisfy(
                        issue ->
                                assertThat(uri(cuts.cut("page of " + issue, issue, article), 0))
                                        .isNotEqualTo(uri));
    }

    @Test
    void an_older_delivery_after_a_newer_one_leaves_the_newer_ones_cut() {
        Recut newer = cuts.cut("page 7", ISSUE, 9, article("题", text(1, 300)));
        Recut older = cuts.cut("page 7", ISSUE, 5, article("旧题", text(1, 300)));

        assertThat(newer.outdated()).isFalse();
        assertThat(older.outdated()).isTrue();
        assertThat(uris(older)).isEqualTo(uris(newer));
    }

    @Test
    void an_erased_article_is_known_again_by_each_first_sentence_that_it_had() {
        String rest = text(2, 300);
        String uri = uri(cuts.cut("page 7", ISSUE, article("题", text(1, 60) + rest)), 0);
        cuts.cut("page 7", ISSUE, article("题", text(9, 60) + rest));
        cuts.erase("page 7", 0);

        assertThat(uri(cuts.cut("page 7", ISSUE, article("题", text(9, 60) + rest)), 0))
                .isEqualTo(uri);
        cuts.erase("page 7", 0);
        assertThat(uri(cuts.cut("page 7", ISSUE, article("题", text(1, 60) + rest)), 0))
                .isEqualTo(uri);
    }

    private static Fresh article(String headline, String body) {
        return Fresh.of(headline, body);
    }

    private static Fresh title(String headline) {
        return Fresh.of(headline, "");
    }

    private static String uri(Recut recut, int index) {
        return recut.articles().get(index).uri();
    }

    private static List<String> uris(Recut recut) {
        return recut.articles().stream().map(Recut.Named::uri).toList();
    }

    private static List<String> missing(Recut recut) {
        return recut.missing().stream().map(KnownArticle::uri).toList();
    }
}
