package org.regionwire.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.publisher.article.PrintPlace;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.article.Sample;

class NewsstandTest {

    private TestIndex index;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        index = new TestIndex(temp.resolve("index"));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void publicationsIssuesAndPagesAreThoseThatHaveArticles() throws IOException {
        index.apply(
                on("urn:1", place("wsrb", "渭水日报", "2026-03-01", "1")),
                on("urn:2", place("wsrb", "渭水日报", "2026-03-02", "A10")),
                on("urn:3", place("wsrb", "渭水日报", "2026-03-02", "A2")),
                on("urn:4", place("wsrb", "渭水日报", null, "3")),
                on("urn:5", place("xjwb", "西江晚报", "2026-03-02", "1")));
        index.erase("urn:5");
        index.refresh();

        Map<String, Integer> publications = stand(Newsstand::publications);
        assertThat(publications).containsExactly(entry("wsrb", 4));
        Map<LocalDate, Integer> issues = stand(stand -> stand.issues("wsrb", 60));
        assertThat(issues)
                .containsExactly(
                        entry(LocalDate.of(2026, 3, 2), 2), entry(LocalDate.of(2026, 3, 1), 1));
        Map<String, Integer> pages = stand(stand -> stand.pages("wsrb", LocalDate.of(2026, 3, 2)));
        assertThat(pages.keySet()).containsExactly("A2", "A10");
    }

    @Test
    void anArticleOfTwoPapersStandsInBothAndInEachOnItsPage() throws IOException {
        index.apply(
                on(
                        "urn:1",
                        place("wsrb", "渭水日报", "2026-03-02", "1"),
                        place("xjwb", "西江晚报", "2026-03-03", "4")));
        index.refresh();

        for (Printed section :
                List.of(
                        Printed.publication("wsrb"),
                        Printed.issue("xjwb", LocalDate.of(2026, 3, 3)),
                        new Printed("xjwb", LocalDate.of(2026, 3, 3), "4"))) {
            assertThat(index.uris(section, Duplicates.FIRST)).containsExactly("urn:1");
        }
        assertThat(index.uris(Printed.issue("wsrb", LocalDate.of(2026, 3, 3)), Duplicates.FIRST))
                .isEmpty();
    }

    @Test
    void aPaperIsCalledAsItsNewestArticleCallsItAndFoundByEachName() throws IOException {
        index.apply(
                on("urn:1", place("wsrb", "渭水报", "2026-03-01", "1")),
                on("urn:2", place("wsrb", "渭水报", "2026-03-01", "1")),
                on("urn:3", place("wsrb", "渭水日报", "2026-03-02", "1"))
                        .orderedAt(Sample.DAY.plusSeconds(60)),
                on("urn:4", place("xjwb", null, "2026-03-02", "1")),
                on("urn:5", place("xjwb2", "渭水报", "2026-03-02", "1")));
        index.refresh();

        List<String> names = stand(stand -> List.of(stand.name("wsrb"), stand.name("xjwb")));
        assertThat(names).containsExactly("渭水日报", "xjwb");
        List<String> old = stand(stand -> stand.named("渭水报"));
        assertThat(old).containsExactly("wsrb", "xjwb2");
        List<String> half = stand(stand -> stand.named("渭水"));
        assertThat(half).isEmpty();
    }

    @Test
    void theLatestIssuesThatHaveArticlesAreListed() throws IOException {
        for (int day = 10; day < 20; day++) {
            index.apply(on("urn:" + day, place("wsrb", "渭水日报", "2026-03-" + day, "1")));
        }
        index.erase("urn:19");
        index.refresh();

        Map<LocalDate, Integer> issues = stand(stand -> stand.issues("wsrb", 2));
        assertThat(issues.keySet())
                .containsExactly(LocalDate.of(2026, 3, 18), LocalDate.of(2026, 3, 17));
    }

    @Test
    void whatIsCalledAlikeIsFoundByIdAndByEachNameAndElseTheFirstOfAll() throws IOException {
        index.apply(
                on("urn:1", place("wsrb", "渭水日报", "2026-03-01", "1")),
                on("urn:2", place("xjwb", "西江晚报", "2026-03-01", "1")),
                on("urn:3", place("wswb", "渭水晚报", "2026-03-01", "1")));
        index.erase("urn:3");
        index.refresh();

        List<String> byName = stand(stand -> stand.alike("渭水", 10, 500));
        assertThat(byName).containsExactly("wsrb");
        List<String> byId = stand(stand -> stand.alike("xjwb2", 10, 500));
        assertThat(byId).containsExactly("xjwb");
        List<String> first = stand(stand -> stand.alike("长江", 1, 500));
        assertThat(first).containsExactly("wsrb");
    }

    /** One question to the newsstand. */
    private interface Question<T> {
        T of(Newsstand stand) throws IOException;
    }

    private <T> T stand(Question<T> question) throws IOException {
        return index.look(snapshot -> question.of(snapshot.newsstand()));
    }

    private static <K> Map.Entry<K, Integer> entry(K key, int count) {
        return Map.entry(key, count);
    }

    private static Sample on(String uri, PrintPlace... places) {
        return Sample.of(uri).inBaoji().printed(places);
    }

    private static PrintPlace place(
            String publication, @Nullable String name, @Nullable String date, String page) {
        return new PrintPlace(publication, name, null, date, page, null, null, null);
    }
}
