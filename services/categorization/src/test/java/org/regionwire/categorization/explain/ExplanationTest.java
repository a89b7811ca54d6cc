package org.regionwire.categorization.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.regionwire.categorization.Articles;
import org.regionwire.categorization.Categorizer;

class ExplanationTest {
    @Test
    void aDecisionIsExplainedInPlainValues() {
        var article = Articles.of("马拉松开跑", "陕西省宝鸡市昨天举办马拉松。");
        var decision = new Categorizer(Articles.GAZETTEER).categorize(article);
        var explained = new Explanation().of("a1", decision);
        assertThat(explained)
                .containsEntry("id", "a1")
                .containsEntry("regions", List.of("610300"))
                .containsEntry("scope", "regional")
                .containsEntry("topics", List.of("15000000"))
                .containsEntry("genre", "brief");
        assertThat(explained.get("whyRegions"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .first()
                .satisfies(
                        region ->
                                assertThat(region.toString())
                                        .contains("rule=fullName", "field=body", "text=宝鸡市"));
    }
}
