package org.regionwire.enrichment.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionwire.enrichment.organisations.Organisation;
import org.regionwire.enrichment.people.Person;
import org.regionwire.enrichment.places.Place;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.gazetteer.Gazetteer;

/** What is read in text of the traditional script. */
class TraditionalTest {
    private static final Enricher ENRICHER = new Enricher(Gazetteer.load());

    private static final ArticleText ARTICLE =
            new ArticleText(
                    "寶雞外貿增長",
                    "",
                    "",
                    "本報記者 劉曉東",
                    List.of("劉曉東"),
                    "",
                    "今年前11個月，陝西省寶雞市外貿額達2.1億元，同比增長9.8%。寶雞市市長王國慶在眉縣縣委會議上說：「農民收入高了。」"
                            + "《寶雞市外貿條例》明年施行。",
                    List.of(),
                    null);

    private static final Reading READING = ENRICHER.enrich(ARTICLE);

    @Test
    void placesMeanTheirUnitsAndAreCalledAsTheyArePrinted() {
        assertThat(READING.places())
                .extracting(Place::name)
                .contains("寶雞", "陝西省", "寶雞市", "眉縣")
                .noneMatch(name -> name.contains("宝"));
        assertThat(READING.places())
                .filteredOn(place -> place.name().equals("寶雞市"))
                .flatExtracting(Place::candidates)
                .extracting(Place.Candidate::name)
                .containsExactly("宝鸡市");
    }

    @Test
    void peopleOrganisationsFiguresQuotesAndDocumentsToo() {
        assertThat(READING.people())
                .extracting(Person::name, Person::title)
                .contains(tuple("王國慶", "市長"), tuple("劉曉東", null));
        assertThat(READING.organisations()).extracting(Organisation::name).contains("眉縣縣委");
        assertThat(READING.figures())
                .singleElement()
                .satisfies(
                        figure -> {
                            assertThat(figure.value()).isEqualByComparingTo("210000000");
                            assertThat(figure.change()).isEqualByComparingTo("0.098");
                            assertThat(figure.period()).isEqualTo("今年前11個月");
                            assertThat(figure.mention().text()).isEqualTo("2.1億元");
                        });
        assertThat(READING.quotes())
                .singleElement()
                .satisfies(
                        quote -> {
                            assertThat(quote.speaker()).isEqualTo("王國慶");
                            assertThat(quote.mention().text()).isEqualTo("農民收入高了。");
                        });
        assertThat(READING.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.title()).isEqualTo("寶雞市外貿條例"));
    }

    @Test
    void allThatIsSaidStandsInTheArticle() {
        assertThat(READING.language().tag()).isEqualTo("zh-Hant");
        MentionChecks.assertOffsets(ARTICLE, READING);
        assertThat(MentionChecks.mentions(READING)).hasSizeGreaterThan(8);
        assertThat(READING.keywords())
                .isNotEmpty()
                .allSatisfy(
                        word ->
                                assertThat(ARTICLE.headline() + ARTICLE.body())
                                        .contains(word.text()));
        assertThat(ARTICLE.body()).contains(READING.summary());
    }

    @Test
    void simplifiedTextIsReadAsItStands() {
        var reading = ENRICHER.enrich(ArticleText.of("", "王乾坤在宝鸡市说，乾隆年间的瓷器还在。"));
        assertThat(reading.people()).extracting(Person::name).containsExactly("王乾坤");
    }

    @Test
    void aLongTextTakesNoLongerThanItsLengthDeserves() {
        var body = "寶雞市市長王國慶說，眉縣縣委開會，收入2億元。".repeat(20_000);
        assertThat(ENRICHER.enrich(ArticleText.of("", body)).places()).hasSize(2);
    }
}
