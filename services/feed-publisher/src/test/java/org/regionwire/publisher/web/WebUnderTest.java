package org.regionwire.publisher.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.publisher.article.Placement;
import org.regionwire.publisher.article.PrintPlace;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.changes.Connections;
import org.regionwire.publisher.changes.EventStream;
import org.regionwire.publisher.changes.News;
import org.regionwire.publisher.changes.Places;
import org.regionwire.publisher.changes.Telling;
import org.regionwire.publisher.feeds.Feeds;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.RenderedFeeds;
import org.regionwire.publisher.publications.Publications;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.stories.MadeUpText;
import org.regionwire.publisher.topics.Topics;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.IndexFolder;
import org.regionwire.publisher.view.Lineage;
import org.regionwire.publisher.view.MemoryArticles;
import org.regionwire.publisher.view.View;
import org.regionwire.publisher.web.ready.ReadyFilter;
import org.regionwire.publisher.web.ready.ReadyMetrics;
import org.regionwire.publisher.web.ready.ReadyPaths;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The web part of the program over an index of four articles, one of them taken down. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(HubUnderTest.class)
class WebUnderTest {

    static final String SHOWN = "urn:uuid:00000000-0000-5000-8000-000000000001";

    /** Two that tell one story, in another region. */
    static final String FIRST = "urn:uuid:00000000-0000-5000-8000-000000000003";

    static final String COPY = "urn:uuid:00000000-0000-5000-8000-000000000004";

    static final PrintPlace PAGE =
            new PrintPlace("wsrb", "渭水日报", null, "2026-03-02", "7", "地方", null, 1);

    static final String GONE = "urn:uuid:00000000-0000-5000-8000-000000000002";

    /** For streams and long polls. */
    static final int PLACES = 6;

    /** Of one network. */
    static final int OF_ONE = 4;

    /** Of /changes at the same time. */
    static final int ANSWERS = 3;

    @Bean
    MemoryArticles stored() {
        return new MemoryArticles();
    }

    @Bean
    ArticleIndex index(MemoryArticles stored) throws IOException {
        var folder = new IndexFolder(Files.createTempDirectory("index"), Duration.ofHours(1));
        var index = folder.open(new Lineage("c", "t", 1, "s"), stored, Sample.DAY);
        var recalled = Sample.DAY.plusSeconds(100);
        stored.into(index, Sample.of(SHOWN).inBaoji().printed(PAGE, "2026-03-02").article());
        stored.into(
                index,
                Sample.of(GONE)
                        .status(PubStatus.WITHHELD)
                        .version(2, recalled)
                        .placements(Placement.region("610300", Sample.DAY, recalled))
                        .article());
        stored.into(index, inWuzhou(FIRST).article());
        stored.into(index, inWuzhou(COPY).first(recalled).home("450400").article());
        index.refresh();
        return index;
    }

    @Bean
    View articles(ArticleIndex index) {
        View view = new View();
        view.serve(index);
        return view;
    }

    private static Sample inWuzhou(String uri) {
        return Sample.of(uri)
                .headline("西江航道疏浚完成")
                .paragraphs(MadeUpText.body(1))
                .fingerprint()
                .subject(
                        "http://cv.iptc.org/newscodes/mediatopic/20000247",
                        "电子商务",
                        "20000252",
                        "04000000")
                .in("450400", "梧州市", "450000");
    }

    @Bean
    Links links() {
        return new Links(URI.create("https://news.test"));
    }

    @Bean
    Areas areas() {
        return new Areas(Gazetteer.load());
    }

    @Bean
    Topics topics() {
        return new Topics(MediaTopics.load());
    }

    @Bean
    FeedAnswers answers(View view, Links links) {
        return new FeedAnswers(new RenderedFeeds(view, links), links);
    }

    @Bean
    FeedController feeds(View view, FeedAnswers feeds, Areas areas, Topics topics, Links links) {
        return new FeedController(
                new Serving(view, feeds, new Paths(areas, topics), topics, links));
    }

    @Bean
    PublicationController publications(View view, FeedAnswers feeds, Links links) {
        return new PublicationController(
                new PrintServing(view, feeds, new Publications(view), links));
    }

    @Bean
    ArticleController article(View view, Links links) {
        return new ArticleController(view, links);
    }

    @Bean
    CatalogueController catalogue(View view, Areas areas, Topics topics, Links links) {
        return new CatalogueController(view, areas, topics, links);
    }

    @Bean
    Asking asking(Areas areas, Topics topics, View view, Links links) {
        return new Asking(new Paths(areas, topics), new Publications(view), links);
    }

    @Bean
    Connections connections() {
        return new Connections(new Places(PLACES, OF_ONE));
    }

    @Bean
    ChangesController changes(View view, Asking asking, Links links, Connections connections) {
        return new ChangesController(
                asking,
                new News(view),
                new Telling(new Feeds(links)),
                connections,
                new Places(ANSWERS, ANSWERS));
    }

    @Bean
    StreamController streams(View view, Asking asking, Links links, Connections connections) {
        News news = new News(view);
        return new StreamController(
                asking,
                news,
                new EventStream(
                        news,
                        new Telling(new Feeds(links)),
                        connections,
                        Duration.ofSeconds(1),
                        _ -> {}),
                connections);
    }

    @Bean
    Preflight preflight() {
        return new Preflight();
    }

    @Bean
    FilterRegistrationBean<ReadyFilter> readyAnswers(View view, MeterRegistry metrics) {
        return ReadyPaths.first(new ReadyFilter(view, 1 << 20, new ReadyMetrics(metrics)));
    }

    @Bean
    FilterRegistrationBean<PlainUrls> plainUrls(Links links) {
        return ReadyPaths.plain(new PlainUrls(links));
    }

    @Bean
    ContractController contracts() {
        return new ContractController();
    }
}
