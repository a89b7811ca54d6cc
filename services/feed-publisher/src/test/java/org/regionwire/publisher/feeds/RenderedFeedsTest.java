package org.regionwire.publisher.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.markup.Rendered;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.Duplicates;
import org.regionwire.publisher.view.IndexFolder;
import org.regionwire.publisher.view.Lineage;
import org.regionwire.publisher.view.MemoryArticles;
import org.regionwire.publisher.view.View;

class RenderedFeedsTest {

    private final MemoryArticles stored = new MemoryArticles();
    private final View view = new View();
    private final RenderedFeeds feeds =
            new RenderedFeeds(view, new Links(URI.create("https://news.test")));

    @Test
    void thereIsNoFeedBeforeTheViewIsComplete() throws IOException {
        assertThat(feeds.feed(Coverage.of(SampleFeed.BAOJI), Form.RSS, Duplicates.FIRST)).isEmpty();
    }

    @Test
    void aFeedIsMadeOnceForEveryContentOfTheIndex(@TempDir Path folder) throws IOException {
        try (ArticleIndex index = serve(folder, "甲")) {
            Rendered first = feed();
            assertThat(feed()).isSameAs(first);

            stored.into(index, Sample.of("urn:2").headline("乙").inBaoji().article());
            assertThat(feed()).isSameAs(first);

            index.refresh();
            assertThat(text(feed())).contains("甲", "乙");
        }
    }

    @Test
    void anIndexThatWasMadeAnewGivesItsOwnFeed(@TempDir Path folder) throws IOException {
        ArticleIndex index = serve(folder.resolve("1"), "甲");
        assertThat(text(feed())).contains("甲");
        view.stopServing();
        index.close();

        try (ArticleIndex _ = serve(folder.resolve("2"), "乙")) {
            assertThat(text(feed())).contains("乙").doesNotContain("甲");
        }
    }

    private ArticleIndex serve(Path folder, String headline) throws IOException {
        var index =
                new IndexFolder(folder, Duration.ofHours(1))
                        .open(new Lineage("c", "t", 1, "s"), stored, Sample.DAY);
        stored.into(index, Sample.of("urn:1").headline(headline).inBaoji().article());
        index.refresh();
        view.serve(index);
        return index;
    }

    private Rendered feed() throws IOException {
        return feeds.feed(Coverage.of(SampleFeed.BAOJI), Form.RSS, Duplicates.FIRST).orElseThrow();
    }

    private static String text(Rendered feed) {
        return new String(feed.bytes(), UTF_8);
    }
}
