package org.regionwire.publisher.kafka.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.Categorization;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.Enrichment;
import org.regionwire.schemas.Evidence;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Mention;
import org.regionwire.schemas.Person;
import org.regionwire.schemas.Subject;
import org.regionwire.schemas.TextField;
import org.regionwire.schemas.TextRights;

class RightsTest {

    @Test
    void with_all_rights_everything_stays() {
        CategorizedArticle article = article(TextRights.full);

        assertThat(Rights.applied(article)).isSameAs(article);
    }

    @Test
    void of_a_summary_no_word_of_the_body_is_left_anywhere() {
        CategorizedArticle left = Rights.applied(article(TextRights.summary));

        assertThat(left.toString()).doesNotContain("正文").contains("摘要", "标题", "李一苇");
        assertThat(left.getArticle().getBodies()).isEmpty();
        assertThat(left.getEnrichment().getPeople().getFirst().getMentions())
                .extracting(Mention::getText)
                .containsExactly("标题里的李一苇");
        assertThat(left.getCategorization().getSubjects().getFirst().getEvidence())
                .extracting(Evidence::getRule)
                .containsExactly("lexicon", "lexicon");
    }

    private static CategorizedArticle article(TextRights rights) {
        CategorizedArticle article = GateRecords.article("urn:a", 1, "标题");
        return CategorizedArticle.newBuilder()
                .setArticle(
                        IngestedArticle.newBuilder(article.getArticle())
                                .setTextRights(rights)
                                .setBodies(
                                        List.of(
                                                Body.newBuilder()
                                                        .setContentType("text/plain")
                                                        .setValue("正文里的李一苇")
                                                        .build()))
                                .build())
                .setEnrichment(
                        Enrichment.newBuilder(article.getEnrichment())
                                .setDescription("摘要")
                                .setPeople(
                                        List.of(
                                                Person.newBuilder()
                                                        .setName("李一苇")
                                                        .setMentions(
                                                                List.of(inHeadline(), inBody()))
                                                        .build()))
                                .build())
                .setCategorization(
                        Categorization.newBuilder(article.getCategorization())
                                .setSubjects(
                                        List.of(
                                                Subject.newBuilder()
                                                        .setUri("medtop:1")
                                                        .setName("topic")
                                                        .setConfidence(1)
                                                        .setEvidence(
                                                                List.of(
                                                                        evidence(inHeadline()),
                                                                        evidence(inBody())))
                                                        .build()))
                                .build())
                .build();
    }

    private static Evidence evidence(Mention mention) {
        return Evidence.newBuilder().setRule("lexicon").setWeight(1).setMention(mention).build();
    }

    private static Mention inHeadline() {
        return mention(TextField.headline, "标题里的李一苇");
    }

    private static Mention inBody() {
        return mention(TextField.body, "正文里的李一苇");
    }

    private static Mention mention(TextField field, String text) {
        return Mention.newBuilder()
                .setField(field)
                .setStart(0)
                .setEnd(text.length())
                .setText(text)
                .build();
    }
}
