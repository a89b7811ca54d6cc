package org.regionwire.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.ingest.cutting.PageBlocks.characters;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionwire.ingest.cutting.CutArticle;
import org.regionwire.ingest.cutting.CutPage;
import org.regionwire.ingest.cutting.PageBlocks;
import org.regionwire.ingest.cutting.PageCutter;
import org.regionwire.ingest.cutting.Photo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page's file says: each character of the page stands in one article, or under furniture, or
 * under unplaced.
 */
class PageJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PageCutter cutter = new PageCutter();

    @Property(tries = 1_000)
    void every_character_of_a_page_stands_in_one_place_of_its_file(@ForAll("pages") String page) {
        assertThat(characters(texts(json(cutter.cut(page))))).isEqualTo(characters(page));
    }

    @Property(tries = 500)
    void so_does_every_character_of_any_text(@ForAll String text) {
        assertThat(characters(texts(json(cutter.cut(text))))).isEqualTo(characters(text));
    }

    @ParameterizedTest
    @EnumSource
    void an_article_that_is_a_photo_and_nothing_else_leads_with_its_caption(CutArticle.Kind kind) {
        var photo = new Photo("江边有人钓鱼。", "李明", "江汉影像", "江边有人钓鱼。李明摄(江汉影像)");
        var article =
                new CutArticle(
                        1,
                        kind,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(photo),
                        null);

        JsonNode json = json(new CutPage(List.of(article), List.of(), List.of()));

        assertThat(json.at("/articles/0/headline").asString()).isEqualTo(photo.printed());
        assertThat(json.at("/articles/0/headed").asBoolean()).isFalse();
        assertThat(json.at("/articles/0/paragraphs")).isEmpty();
    }

    @Provide
    Arbitrary<String> pages() {
        return PageBlocks.inAnyOrder();
    }

    private static JsonNode json(CutPage page) {
        return JSON.readTree(JSON.writeValueAsBytes(PageJson.of(page)));
    }

    /** The strings that are the page's text; the others are read out of these. */
    private static String texts(JsonNode page) {
        List<String> texts = new ArrayList<>();
        for (JsonNode article : page.path("articles")) {
            for (String part : List.of("kicker", "headline", "subhead", "byline")) {
                texts.add(article.path(part).asString(""));
            }
            article.path("paragraphs").forEach(paragraph -> texts.add(paragraph.asString()));
        }
        page.path("furniture").forEach(line -> texts.add(line.asString()));
        page.path("unplaced").forEach(block -> texts.add(block.asString()));
        return String.join("", texts);
    }
}
