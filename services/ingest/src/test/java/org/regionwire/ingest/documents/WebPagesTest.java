package org.regionwire.ingest.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.ingest.identity.ArticleIds;
import org.regionwire.ingest.kafka.IntakeRecords;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.reading.Format;
import org.regionwire.ingest.whereabouts.Whereabouts;
import org.regionwire.schemas.Association;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.Document;
import org.regionwire.schemas.IngestedArticle;

class WebPagesTest {

    private static final String URL = "https://paper.example/2026/11/20/content_7.html";
    private static final String PAGE =
            """
            <html><head><title>秋茶开采了</title></head><body><h1>秋茶开采了</h1><p>2026-11-20 08:15 来源：测试社</p>
            <div><img src="a.jpg" width="600"><p>图为采茶的茶农。何小舟摄（测试视觉）</p>
            <p>安吉县的茶农<b>忙着</b>采摘秋茶，一筐筐鲜叶送进了合作社的车间。</p></div></body></html>
            """;

    private final Providers providers = new Providers();
    private final Desk desk =
            new Desk(
                    providers,
                    new Erasures(),
                    new Whereabouts(),
                    () -> Instant.parse("2026-11-26T12:00:00Z"));

    @BeforeEach
    void aProvider() {
        providers.put(MadeUp.provider());
    }

    @Test
    void all_that_the_page_of_an_article_says_stands_on_its_record() {
        IngestedArticle article = record(taken(PAGE, URL, null), IngestedArticle.class);

        assertThat(article.getBodies())
                .extracting(Body::getContentType, Body::getValue)
                .containsExactly(
                        tuple("text/plain", "安吉县的茶农忙着采摘秋茶，一筐筐鲜叶送进了合作社的车间。"),
                        tuple("text/html", "<p>安吉县的茶农<b>忙着</b>采摘秋茶，一筐筐鲜叶送进了合作社的车间。</p>"));
        assertThat(article.getUrl()).isEqualTo(URL);
        assertThat(article.getFirstCreated()).isEqualTo(Instant.parse("2026-11-20T00:15:00Z"));
        assertThat(article.getContentCreated()).isEqualTo("2026-11-20");
        assertThat(article.getInfoSources().getLast().getName()).isEqualTo("测试社");
        Association picture = article.getAssociations().getFirst();
        assertThat(article.getAssociations()).hasSize(1);
        assertThat(picture.getBy()).isEqualTo("何小舟");
        assertThat(picture.getCreditLine()).isEqualTo("测试视觉");
        assertThat(picture.getRenditions().getFirst().getHref())
                .isEqualTo("https://paper.example/2026/11/20/a.jpg");
    }

    @Test
    void a_picture_that_says_neither_where_it_stands_nor_what_it_shows_is_not_told_of() {
        String page = PAGE.replace("<p>图为采茶的茶农。何小舟摄（测试视觉）</p>", "");

        assertThat(record(taken(page, null, null), IngestedArticle.class).getAssociations())
                .isEmpty();
        assertThat(record(taken(page, URL, null), IngestedArticle.class).getAssociations())
                .hasSize(1);
    }

    @Test
    void the_document_keeps_the_page_as_it_came() {
        Document document = record(taken(PAGE, URL, null), Document.class);

        assertThat(document.getContentType()).isEqualTo("text/html");
        assertThat(document.getSourceUrl()).isEqualTo(URL);
        assertThat(document.getUsedCharset()).isEqualTo("UTF-8");
        assertThat(UTF_8.decode(document.getContent()).toString()).isEqualTo(PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://paper.example/2026/11/20/content_7.html",
                "https://PAPER.example/2026/11/20/content_7.html#top"
            })
    void a_corrected_page_at_the_same_address_is_the_same_article(String url) {
        Intake first = taken(PAGE, URL, "2026-11-20");
        Intake corrected = taken(PAGE.replace("安吉县", "德清县"), url, "2026-11-21");

        assertThat(corrected.uri()).isEqualTo(first.uri());
        assertThat(uri(corrected)).isEqualTo(uri(first));
        assertThat(corrected.articles().getFirst().contentHash())
                .isNotEqualTo(first.articles().getFirst().contentHash());
    }

    @Test
    void
            pages_without_an_address_are_documents_of_their_own_though_they_make_up_one_printed_page() {
        Intake one = taken(PAGE, null, "2026-11-20");
        Intake other = taken(PAGE.replace("安吉县", "德清县"), null, "2026-11-20");

        assertThat(one.uri()).isNotEqualTo(other.uri());
        assertThat(uri(one)).isNotEqualTo(uri(other));
    }

    @Test
    void the_item_of_a_feed_at_the_same_address_is_the_same_article() {
        assertThat(uri(taken(PAGE, URL, null)))
                .isEqualTo(ArticleIds.ofItem("jjrb", "urn:regionwire:source:feed", URL));
    }

    @Test
    void another_address_is_another_article() {
        assertThat(uri(taken(PAGE, URL + "?page=2", null)))
                .isNotEqualTo(uri(taken(PAGE, URL, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper.example/7.html", "ftp://paper.example/7.html", "https://", "::"})
    void an_address_that_is_none_is_a_fault(String url) {
        assertThat(receive(PAGE, url, null))
                .isInstanceOfSatisfying(
                        Received.Refused.class,
                        refused ->
                                assertThat(refused.faults())
                                        .extracting(Fault::kind)
                                        .containsExactly(Fault.Kind.BAD_URL));
    }

    private static String uri(Intake intake) {
        return intake.articles().getFirst().uri();
    }

    private static <T> T record(Intake intake, Class<T> type) {
        return IntakeRecords.of(intake, "00-1-2-01").stream()
                .map(record -> Objects.requireNonNull(record.value()))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private Intake taken(String page, @Nullable String url, @Nullable String issueDate) {
        Received received = receive(page, url, issueDate);
        assertThat(received).isInstanceOf(Received.Taken.class);
        return ((Received.Taken) received).intake();
    }

    private Received receive(String page, @Nullable String url, @Nullable String issueDate) {
        return desk.receive(
                new Delivery(
                        page.getBytes(UTF_8),
                        Format.HTML,
                        null,
                        url,
                        "jjrb",
                        null,
                        null,
                        issueDate,
                        "7",
                        null,
                        null,
                        null));
    }
}
