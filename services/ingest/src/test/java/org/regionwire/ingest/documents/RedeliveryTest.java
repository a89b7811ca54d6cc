package org.regionwire.ingest.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.kafka.IntakeRecords;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.reading.Format;
import org.regionwire.ingest.recutting.KnownArticle;
import org.regionwire.ingest.whereabouts.KnownDocuments;
import org.regionwire.ingest.whereabouts.Whereabouts;
import org.regionwire.messaging.writing.Outbound;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.TextRights;

/** A page that comes again is held against what was cut from it before. */
class RedeliveryTest {

    private final Providers providers = new Providers();
    private final Erasures erasures = new Erasures();
    private final Whereabouts whereabouts = new Whereabouts();
    private final Desk desk = new Desk(providers, erasures, whereabouts, () -> Instant.EPOCH);

    @BeforeEach
    void aProvider() {
        providers.put(
                MadeUp.provider(
                        new Provider.Rights(
                                "made-up holder",
                                "made-up notice",
                                "made-up terms",
                                Provider.TextRights.SUMMARY)));
    }

    @Test
    void a_corrected_headline_and_a_mended_lead_keep_their_uris_and_are_new_content() {
        Intake before = take(MadeUp.CANAL + MadeUp.BUS, "7", "1");
        Intake after =
                take(
                        MadeUp.CANAL.replace("修好了", "修缮一新")
                                + MadeUp.BUS.replace("金寨县第7趟", "记者从金寨县获悉，第7趟"),
                        "7",
                        "2");

        assertThat(uris(after)).isEqualTo(uris(before)).hasSize(2);
        assertThat(after.articles())
                .extracting(Intake.Article::contentHash)
                .doesNotContainAnyElementsOf(
                        before.articles().stream().map(Intake.Article::contentHash).toList());
        assertThat(after.missing()).isEmpty();
    }

    @Test
    void a_page_without_a_number_that_is_corrected_is_another_document_with_the_same_articles() {
        Intake before = take(MadeUp.CANAL + MadeUp.BUS, null, "1");
        Intake after = take(MadeUp.CANAL.replace("修好了", "修缮一新") + MadeUp.BUS, null, "2");

        assertThat(after.uri()).isNotEqualTo(before.uri());
        assertThat(uris(after)).isEqualTo(uris(before));
    }

    @Test
    void what_is_no_longer_on_the_page_is_reported_and_not_canceled() {
        Intake before = take(MadeUp.CANAL + MadeUp.BUS, "7", "1");
        Intake after = take(MadeUp.CANAL, "7", "2");

        assertThat(after.missing())
                .extracting(KnownArticle::uri, KnownArticle::headline)
                .containsExactly(tuple(before.articles().getLast().uri(), "金寨县开出第7趟乡村公交"));
        assertThat(topics(after))
                .containsExactly("documents", "documents.cuts", "articles.ingested");
        assertThat(whereabouts.find(after.uri()).orElseThrow().missing())
                .isEqualTo(after.missing());
    }

    @Test
    void an_erased_article_that_is_missing_leaves_no_text_in_the_cuts() {
        Intake before = take(MadeUp.CANAL + MadeUp.BUS, "7", "1");
        erasures.add(before.articles().getLast().uri());
        Intake after = take(MadeUp.CANAL, "7", "2");

        assertThat(IntakeRecords.of(after, "00-1-2-01"))
                .extracting(Outbound::value)
                .noneSatisfy(value -> assertThat(String.valueOf(value)).contains("公交"));
    }

    @Test
    void an_erased_article_does_not_come_back_with_a_mended_lead() {
        Intake before = take(MadeUp.CANAL + MadeUp.BUS, "7", "1");
        erasures.add(before.articles().getLast().uri());
        Intake after = take(MadeUp.CANAL + MadeUp.BUS.replace("金寨县第7趟", "记者从金寨县获悉，第7趟"), "7", "2");

        assertThat(uris(after)).containsExactly(before.articles().getFirst().uri());
        assertThat(after.erased())
                .extracting(KnownArticle::uri)
                .containsExactly(before.articles().getLast().uri());
    }

    @Test
    void the_cut_of_an_older_delivery_is_not_written_over_that_of_a_newer_one() {
        take(MadeUp.CANAL + MadeUp.BUS, "7", "5");
        Intake older = take(MadeUp.CANAL, "7", "4");

        assertThat(topics(older)).containsExactly("documents", "articles.ingested");
        assertThat(whereabouts.find(older.uri()).orElseThrow().articles()).hasSize(2);
    }

    @Test
    void pages_that_were_written_from_one_form_have_articles_of_their_own() {
        Set<String> uris = new HashSet<>();
        for (int i = 1; i <= 40; i++) {
            String page = (MadeUp.CANAL + MadeUp.BUS).replace("第7", "第" + i);
            uris.addAll(uris(take(page, null, "1")));
            uris.addAll(uris(take(page, Integer.toString(i), "1")));
        }
        assertThat(uris).hasSize(40 * 2 * 2);
    }

    @Test
    void a_page_of_the_web_and_a_printed_one_with_the_same_text_are_two_articles() {
        String html =
                "<html><body><h1>安吉县第7号水渠修好了</h1>%s</body></html>"
                        .formatted(
                                MadeUp.CANAL
                                        .lines()
                                        .skip(2)
                                        .filter(line -> !line.isBlank())
                                        .map("<p>%s</p>"::formatted)
                                        .collect(Collectors.joining()));
        Intake web =
                take(
                        new Delivery(
                                html.getBytes(UTF_8),
                                Format.HTML,
                                null,
                                "https://paper.example/2026/content_7.html",
                                "jjrb",
                                null,
                                null,
                                "1970-01-01",
                                "7",
                                null,
                                null,
                                null));
        Intake printed = take(MadeUp.CANAL, "7", "1");

        assertThat(printed.articles().getFirst().sketch())
                .isEqualTo(web.articles().getFirst().sketch());
        assertThat(uris(printed)).doesNotContainAnyElementsOf(uris(web));
        assertThat(ruleset(web)).isEqualTo("web-1");
        assertThat(ruleset(printed)).isEqualTo("cutting-1");
    }

    private static String ruleset(Intake intake) {
        return IntakeRecords.of(intake, "").stream()
                .map(Outbound::value)
                .filter(DocumentCuts.class::isInstance)
                .map(cuts -> ((DocumentCuts) cuts).getRuleset())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_article_carries_the_rights_of_its_provider() {
        Intake intake = take(MadeUp.CANAL, "7", "1");

        assertThat(IntakeRecords.of(intake, "").getLast().value())
                .isInstanceOfSatisfying(
                        IngestedArticle.class,
                        article -> {
                            assertThat(article.getCopyrightHolder()).isEqualTo("made-up holder");
                            assertThat(article.getCopyrightNotice()).isEqualTo("made-up notice");
                            assertThat(article.getUsageTerms()).isEqualTo("made-up terms");
                            assertThat(article.getTextRights()).isEqualTo(TextRights.summary);
                        });
    }

    private static List<String> topics(Intake intake) {
        return IntakeRecords.of(intake, "00-1-2-01").stream().map(Outbound::topic).toList();
    }

    private static List<String> uris(Intake intake) {
        return intake.articles().stream().map(Intake.Article::uri).toList();
    }

    /** Takes a page of an issue in and remembers it, as the topic would tell it. */
    private Intake take(String page, @Nullable String number, String revision) {
        return take(
                new Delivery(
                        page.getBytes(UTF_8),
                        Format.TEXT,
                        "utf-8",
                        null,
                        "jjrb",
                        null,
                        null,
                        number == null ? null : "1970-01-01",
                        number,
                        null,
                        null,
                        revision));
    }

    private Intake take(Delivery delivery) {
        Received received = desk.receive(delivery);
        assertThat(received).isInstanceOf(Received.Taken.class);
        Intake intake = ((Received.Taken) received).intake();
        whereabouts.document(KnownDocuments.of(intake));
        return intake;
    }
}
