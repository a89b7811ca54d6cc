package org.regionwire.publisher.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.RenderedFeeds;
import org.regionwire.publisher.publications.Publications;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.IndexFolder;
import org.regionwire.publisher.view.Lineage;
import org.regionwire.publisher.view.MemoryArticles;
import org.regionwire.publisher.view.View;

class FeedWatchTest {

    private static final Areas AREAS = new Areas(Gazetteer.load());
    private static final org.regionwire.publisher.topics.Topics TOPICS =
            new org.regionwire.publisher.topics.Topics(MediaTopics.load());
    private static final String BAOJI = "https://news.test/regions/610300/feed.atom";
    private static final String XIAN = "https://news.test/regions/610100/feed.atom";
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(60);

    private final MemoryArticles stored = new MemoryArticles();
    private final View view = new View();
    private final Links links = new Links(URI.create("https://news.test"));
    private final FeedWatch watch =
            new FeedWatch(
                    view,
                    new SubscribedFeeds(
                            new Topics(AREAS, TOPICS, new Publications(view), links),
                            view,
                            new RenderedFeeds(view, links)));

    @TempDir Path folder;
    private ArticleIndex index;

    @BeforeEach
    void open() throws IOException {
        index =
                new IndexFolder(folder, Duration.ofHours(1))
                        .open(new Lineage("c", "t", 1, "s"), stored, Sample.DAY);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void nothingIsKnownOfFeedsWhileTheViewCatchesUp() throws IOException {
        assertThat(watch.look(Set.of(BAOJI), NOON)).isEmpty();
    }

    @Test
    void onlyTheFeedThatChangedIsNoticedAnew() throws IOException {
        view.serve(index);
        Map<String, Noticed> before = watch.look(Set.of(BAOJI, XIAN), NOON);
        stored.into(
                index,
                Sample.of("urn:uuid:00000000-0000-5000-8000-000000000001").inBaoji().article());
        index.refresh();
        Map<String, Noticed> after = watch.look(Set.of(BAOJI, XIAN), LATER);

        assertThat(after.get(XIAN)).isEqualTo(before.get(XIAN));
        assertThat(after)
                .extractingByKey(BAOJI)
                .isNotEqualTo(before.get(BAOJI))
                .extracting(Noticed::at)
                .isEqualTo(LATER);
        assertThat(watch.look(Set.of(BAOJI, XIAN), LATER.plusSeconds(1))).isEqualTo(after);
    }

    @Test
    void aFeedIsLookedAtWhenSomebodySubscribesToItAndForgottenWithTheLast() throws IOException {
        view.serve(index);
        watch.look(Set.of(BAOJI), NOON);

        assertThat(watch.look(Set.of(BAOJI, XIAN), LATER))
                .hasEntrySatisfying(BAOJI, each -> assertThat(each.at()).isEqualTo(NOON))
                .hasEntrySatisfying(XIAN, each -> assertThat(each.at()).isEqualTo(LATER));
        assertThat(watch.look(Set.of(XIAN), LATER).keySet()).contains(XIAN);
    }
}
