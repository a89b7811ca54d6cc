package org.regionwire.console.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.regionwire.wordlists.Overlay;

class ExplanationTest {

    private static final Rules RULES = new Rules(Overlay.none());

    @Test
    void an_article_is_explained_in_plain_values() {
        var item = new Item("a1", "马拉松开跑", "陕西省宝鸡市昨天举办马拉松，市长周岚宣布开跑。", null);

        var explained = new Explanation().of(RULES.categorized(item.article()));

        assertThat(explained)
                .containsEntry("id", "a1")
                .containsEntry("regions", List.of("610300"))
                .containsEntry("scope", "regional")
                .containsEntry("topics", List.of("15000000"))
                .containsEntry("genre", "brief");
        assertThat(first(explained, "whyRegions"))
                .contains("rule=fullName", "field=body", "text=宝鸡市");
        assertThat(first(explained, "people")).contains("name=周岚", "title=市长", "start=16, end=18");
    }

    @Test
    void the_home_region_says_what_our_city_is() {
        var item = new Item("a2", "", "我市昨天为三十所小学换上新课桌。", "610300");

        assertThat(RULES.categorized(item.article()).getCategorization().getRegions())
                .extracting(region -> region.getCode())
                .containsExactly("610300");
    }

    @Test
    void a_text_that_says_nothing_has_an_empty_explanation() {
        var explained =
                new Explanation().of(RULES.categorized(new Item("a3", "", "", null).article()));

        assertThat(explained)
                .containsEntry("regions", List.of())
                .containsEntry("topics", List.of())
                .containsEntry("people", List.of())
                .containsEntry("scope", "unknown");
    }

    private static String first(Map<String, ?> explained, String name) {
        return assertThat(explained.get(name))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .element(0)
                .actual()
                .toString();
    }
}
