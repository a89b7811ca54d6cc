package org.regionwire.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    private static final UUID URL = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);

    @Test
    void version5UuidsAreThoseOfTheStandardAndOfOtherImplementations() {
        // RFC 9562, appendix A.4, and the name that Python's documentation uses.
        assertThat(NameUuid.of(DNS, "www.example.com"))
                .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
        assertThat(NameUuid.of(DNS, "python.org"))
                .hasToString("886313e1-3b8a-5372-9b90-0c9aee199e5d");
    }

    @Test
    void nameSpacesAreWhatTheirCommentsSay() {
        assertThat(DocumentIds.SPACE)
                .isEqualTo(NameUuid.of(URL, "https://regionwire.org/documents"));
        assertThat(ArticleIds.SPACE).isEqualTo(NameUuid.of(URL, "https://regionwire.org/articles"));
    }

    @Test
    void aPageOfAnIssueKeepsItsUriWhateverItsBytes() {
        assertThat(DocumentIds.uri("p", "daily", DAY, "7", "hash-1"))
                .isEqualTo(DocumentIds.uri("p", "daily", DAY, "7", "hash-2"))
                .isNotEqualTo(DocumentIds.uri("p", "daily", DAY, "8", "hash-1"))
                .isNotEqualTo(DocumentIds.uri("q", "daily", DAY, "7", "hash-1"))
                .startsWith("urn:uuid:");
    }

    @Test
    void aDocumentWithoutIssueOrPageIsNamedByItsBytes() {
        assertThat(DocumentIds.uri("p", "daily", DAY, null, "hash-1"))
                .isEqualTo(DocumentIds.uri("p", null, null, "7", "hash-1"))
                .isNotEqualTo(DocumentIds.uri("p", "daily", DAY, null, "hash-2"));
    }

    @Test
    void widthsSpacesAndPunctuationOfTheFirstSentenceDoNotCount() {
        String uri = ArticleIds.ofIssue("daily", DAY).next("５月１２日，县里“开闸”。后来呢？", "标题");
        assertThat(ArticleIds.ofIssue("daily", DAY).next("5月12日, 县里 开闸!另一句", "改过的标题"))
                .isEqualTo(uri);
        assertThat(ArticleIds.ofIssue("daily", DAY.plusDays(1)).next("5月12日,县里开闸。", null))
                .isNotEqualTo(uri);
        assertThat(ArticleIds.ofDocument("hash").next("5月12日,县里开闸。", null)).isNotEqualTo(uri);
    }

    @Test
    void twoArticlesWithOneFirstSentenceHaveTwoUrisAndKeepThem() {
        ArticleIds ids = ArticleIds.ofIssue("daily", DAY);
        List<String> uris =
                List.of(ids.next("本报讯。甲", null), ids.next("别的。", null), ids.next("本报讯。乙", null));
        assertThat(uris).doesNotHaveDuplicates();
        ArticleIds again = ArticleIds.ofIssue("daily", DAY);
        assertThat(
                        List.of(
                                again.next("本报讯。甲", null),
                                again.next("别的。", null),
                                again.next("本报讯。乙", null)))
                .isEqualTo(uris);
    }

    @Test
    void anArticleWithoutABodyIsNamedByItsHeadline() {
        assertThat(ArticleIds.ofIssue("daily", DAY).next(null, "春耕（图片）"))
                .isEqualTo(ArticleIds.ofIssue("daily", DAY).next("……", "春耕（图片）"))
                .isNotEqualTo(ArticleIds.ofIssue("daily", DAY).next(null, "秋收（图片）"));
    }

    @Test
    void aSourcesOwnIdNamesTheArticleWithinTheSource() {
        assertThat(ArticleIds.ofSource("agency", "1"))
                .isEqualTo(ArticleIds.ofSource("agency", "1"))
                .isNotEqualTo(ArticleIds.ofSource("agenc", "y1"));
    }

    @Test
    void hashesTellWhereFieldsEndAndWhetherTheyAreThere() {
        assertThat(ContentHash.of("abc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(
                        List.of(
                                ContentHash.of(List.of("ab", "c")),
                                ContentHash.of(List.of("a", "bc")),
                                ContentHash.of(List.of("abc")),
                                ContentHash.of(Arrays.asList("abc", null)),
                                ContentHash.of(List.of("abc", ""))))
                .doesNotHaveDuplicates()
                .allSatisfy(hash -> assertThat(hash).matches("[0-9a-f]{64}"));
    }
}
