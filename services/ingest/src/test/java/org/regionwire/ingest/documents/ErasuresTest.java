package org.regionwire.ingest.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.kafka.IntakeRecords;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.reading.Format;
import org.regionwire.ingest.recutting.KnownArticle;
import org.regionwire.ingest.whereabouts.Whereabouts;
import org.regionwire.messaging.writing.Outbound;
import org.regionwire.schemas.Document;

class ErasuresTest {

    private static final String PAGE = MadeUp.CANAL + MadeUp.BUS;

    private final Providers providers = new Providers();
    private final Erasures erasures = new Erasures();
    private final Desk desk = new Desk(providers, erasures, new Whereabouts(), () -> Instant.EPOCH);

    @BeforeEach
    void aProvider() {
        providers.put(MadeUp.provider());
    }

    @Test
    void an_erased_article_is_not_taken_in_again_and_the_others_of_its_page_are() {
        List<Intake.Article> articles = taken().articles();
        assertThat(articles).hasSize(2);
        erasures.add(articles.getFirst().uri());

        Intake intake = taken();

        assertThat(intake.articles()).containsExactly(articles.getLast());
        assertThat(intake.erased())
                .extracting(KnownArticle::uri)
                .containsExactly(articles.getFirst().uri());
    }

    @Test
    void of_such_a_page_nothing_is_written_that_has_its_text() {
        assertThat(written()).contains("documents:").contains("水渠");
        erasures.add(taken().articles().getFirst().uri());

        assertThat(written()).doesNotContain("documents:").doesNotContain("水渠").contains("乡村公交");
    }

    @Test
    void a_page_on_which_all_was_erased_is_refused() {
        taken().articles().forEach(article -> erasures.add(article.uri()));

        assertThat(receive())
                .isInstanceOfSatisfying(
                        Received.Refused.class,
                        refused ->
                                assertThat(refused.faults())
                                        .extracting(Fault::kind)
                                        .containsExactly(Fault.Kind.ERASED));
    }

    /** All that would go on the wire, the page's own bytes read as text. */
    private String written() {
        StringBuilder all = new StringBuilder();
        for (Outbound record : IntakeRecords.of(taken(), "00-1-2-01")) {
            all.append(record.topic()).append(": ").append(record.value()).append('\n');
            if (record.value() instanceof Document document) {
                all.append(UTF_8.decode(document.getContent().duplicate()));
            }
        }
        return all.toString();
    }

    private Intake taken() {
        assertThat(receive()).isInstanceOf(Received.Taken.class);
        return ((Received.Taken) receive()).intake();
    }

    private Received receive() {
        return desk.receive(
                new Delivery(
                        PAGE.getBytes(UTF_8),
                        Format.TEXT,
                        "utf-8",
                        null,
                        "jjrb",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
