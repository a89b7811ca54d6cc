package org.regionwire.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.stories.MadeUpText;

/** How many copies of 500 articles are found, and whether any two articles are taken for copies. */
class StoryFiguresTest {

    private static final int ARTICLES = 500;
    private static final Section NATION = Section.region("000000");

    private TestIndex index;

    @BeforeEach
    void fiveHundredArticles(@TempDir Path temp) throws IOException {
        index = new TestIndex(temp.resolve("index"));
        apply("urn:original:", MadeUpText::body);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void noTwoArticlesAreTakenForOne() throws IOException {
        assertThat(index.uris(NATION, Duplicates.FIRST)).hasSize(ARTICLES);
    }

    @Test
    void copiesWithEveryTwentiethCharacterChangedAreFound() throws IOException {
        apply("urn:copy:", i -> MadeUpText.changed(MadeUpText.body(i), i));

        assertThat(recall()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void copiesWithoutTheirLastParagraphAreFound() throws IOException {
        apply("urn:copy:", i -> without(MadeUpText.body(i), false));

        assertThat(recall()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void copiesWithoutHeadlineAndFirstParagraphAreFound() throws IOException {
        apply("urn:copy:", i -> without(MadeUpText.body(i), true));

        assertThat(recall()).isGreaterThanOrEqualTo(0.95);
    }

    private static String[] without(String[] body, boolean first) {
        return Arrays.copyOfRange(body, first ? 1 : 0, body.length - (first ? 0 : 1));
    }

    private void apply(String uris, IntFunction<String[]> bodies) throws IOException {
        for (int i = 0; i < ARTICLES; i++) {
            index.apply(
                    Sample.of(uris + i)
                            .headline(uris.contains("copy") ? null : "原稿" + i)
                            .paragraphs(bodies.apply(i))
                            .fingerprint());
        }
        index.refresh();
    }

    /** Share of the copies that are in the story of their original, and of no other. */
    private double recall() throws IOException {
        int found = 0;
        for (int i : IntStream.range(0, ARTICLES).toArray()) {
            var others = index.story("urn:copy:" + i).others();
            assertThat(others).isSubsetOf("urn:original:" + i);
            found += others.size();
        }
        return (double) found / ARTICLES;
    }
}
