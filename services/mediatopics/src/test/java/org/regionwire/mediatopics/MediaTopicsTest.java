package org.regionwire.mediatopics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediaTopicsTest {
    private static final MediaTopics TOPICS = MediaTopics.load();

    @Test
    void thereAreSeventeenAtTheTopAllWithAChineseLabel() {
        assertThat(TOPICS.tops()).hasSize(17);
        assertThat(TOPICS.tops())
                .allSatisfy(top -> assertThat(top.label()).matches("[\\p{IsHan}、]+"));
    }

    @Test
    void aConceptKnowsItsTop() {
        var shopping = TOPICS.byId("20000247").orElseThrow();
        assertThat(shopping.label()).isEqualTo("电子商务");
        assertThat(TOPICS.top(shopping).id()).isEqualTo("04000000");
    }

    @Test
    void aRetiredConceptIsMappedToTheOneToUseInstead() {
        assertThat(TOPICS.byId("20000064"))
                .hasValueSatisfying(concept -> assertThat(concept.id()).isEqualTo("20000105"));
    }

    @Test
    void aConceptIsFoundByItsUriAndByItsLabel() {
        var shopping = TOPICS.byId("20000247").orElseThrow();

        assertThat(TOPICS.byUri("http://cv.iptc.org/newscodes/mediatopic/20000247"))
                .contains(shopping);
        assertThat(TOPICS.byUri("http://topics.test/20000247")).isEmpty();
        assertThat(TOPICS.byLabel("电子商务")).containsExactly(shopping);
        assertThat(TOPICS.suggestions("商务")).contains(shopping);
        assertThat(TOPICS.suggestions(" ")).isEmpty();
    }

    @Test
    void theConceptsAboveComeNearestFirst() {
        var shopping = TOPICS.byId("20000247").orElseThrow();

        assertThat(TOPICS.ancestors(shopping))
                .extracting(Concept::id)
                .startsWith("20000252")
                .endsWith("04000000");
        assertThat(TOPICS.ancestors(TOPICS.tops().getFirst())).isEmpty();
    }

    @Test
    void anUnknownConceptIsNone() {
        assertThat(TOPICS.byId("29999999")).isEmpty();
    }
}
