package org.regionwire.console.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void is_written_with_slashes_and_read_back() {
        Place place = new Place("articles.ingested.enrichment.dlt", 3, 17);

        assertThat(place).hasToString("articles.ingested.enrichment.dlt/3/17");
        assertThat(Place.parse(place.toString())).isEqualTo(place);
    }

    @Test
    void is_also_read_as_ingest_answers_it() {
        assertThat(Place.parse("articles.ingested/0@5"))
                .isEqualTo(new Place("articles.ingested", 0, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/1", "a/1/", "a/-1/2", "a b/1/2", "a/1/2/3", "/1/2"})
    void anything_else_is_refused_with_the_right_form(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.parse(text))
                .withMessageContaining("topic/partition/offset");
    }
}
