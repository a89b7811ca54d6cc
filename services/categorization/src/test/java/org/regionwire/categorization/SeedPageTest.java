package org.regionwire.categorization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.article.Mention;
import org.regionwire.categorization.article.PlaceName;
import org.regionwire.categorization.regions.Scope;

/** The seed page with what enrichment really found in it. */
class SeedPageTest {
    private static final Categorizer CATEGORIZER = new Categorizer(Articles.GAZETTEER);

    @ParameterizedTest
    @CsvSource({
        "eastAndWest, 620000, 09000000, OPINION",
        "metaverse, 610300, 04000000, NEWS",
        "port, 450400, 04000000, CAPTION",
        "livestreaming, 152526, 04000000, NEWS"
    })
    void eachArticleGetsTheRegionAndTopicOfAReader(
            String name, String region, String topic, String genre) throws IOException {
        var decision = CATEGORIZER.categorize(article(name));
        assertThat(decision.regions().regions())
                .singleElement()
                .satisfies(each -> assertThat(each.unit().code()).isEqualTo(region));
        assertThat(decision.regions().scope()).isEqualTo(Scope.REGIONAL);
        assertThat(decision.topics().all().getFirst().concept().id()).isEqualTo(topic);
        assertThat(decision.genre()).hasToString(genre);
    }

    private static Article article(String name) throws IOException {
        return new Article(texts(name), places(name), List.of(), Optional.empty());
    }

    private static Map<Field, String> texts(String name) {
        return switch (name) {
            case "eastAndWest" -> SeedArticles.eastAndWest();
            case "metaverse" -> SeedArticles.metaverse();
            case "port" -> SeedArticles.port();
            case "livestreaming" -> SeedArticles.livestreaming();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Each row as a place of its own: one mention, all candidates. */
    private static List<PlaceName> places(String article) throws IOException {
        try (var in = SeedPageTest.class.getResourceAsStream("seed-places.tsv")) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.map(line -> line.split("\t", -1))
                    .filter(row -> row[0].equals(article))
                    .map(SeedPageTest::place)
                    .toList();
        }
    }

    private static PlaceName place(String[] row) {
        var mention =
                new Mention(
                        Field.valueOf(row[1]),
                        Integer.parseInt(row[2]),
                        Integer.parseInt(row[3]),
                        row[4]);
        var candidates =
                Arrays.stream(row[5].split(" "))
                        .filter(candidate -> !candidate.isEmpty())
                        .map(candidate -> candidate(candidate, row[4]))
                        .toList();
        return new PlaceName(row[4], List.of(mention), candidates);
    }

    private static PlaceName.Candidate candidate(String text, String name) {
        var isCode = text.matches("\\d{6}");
        return new PlaceName.Candidate(
                isCode ? "urn:cn:region:" + text : text,
                isCode ? Optional.of(text) : Optional.empty(),
                name);
    }
}
