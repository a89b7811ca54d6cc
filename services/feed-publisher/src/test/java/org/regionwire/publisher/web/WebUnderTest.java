package org.regionwire.publisher.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.publisher.article.Placement;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.RenderedFeeds;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.view.IndexFolder;
import org.regionwire.publisher.view.Lineage;
import org.regionwire.publisher.view.MemoryArticles;
import org.regionwire.publisher.view.View;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The web part of the program over an index of two articles, one of them taken down. */
@SpringBootConfiguration
@EnableAutoConfiguration
class WebUnderTest {

    static final String SHOWN = "urn:uuid:00000000-0000-5000-8000-000000000001";
    static final String GONE = "urn:uuid:00000000-0000-5000-8000-000000000002";

    @Bean
    View articles() throws IOException {
        var stored = new MemoryArticles();
        var folder = new IndexFolder(Files.createTempDirectory("index"), Duration.ofHours(1));
        var index = folder.open(new Lineage("c", "t", 1, "s"), stored, Sample.DAY);
        var recalled = Sample.DAY.plusSeconds(100);
        index.apply(stored.change(Sample.of(SHOWN).inBaoji().article()));
        index.apply(
                stored.change(
                        Sample.of(GONE)
                                .status(PubStatus.WITHHELD)
                                .version(2, recalled)
                                .placements(new Placement("610300", Sample.DAY, recalled))
                                .article()));
        index.refresh();
        View view = new View();
        view.serve(index);
        return view;
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
    RegionController regions(View view, Areas areas, Links links) {
        return new RegionController(view, new RenderedFeeds(view, links), areas, links);
    }

    @Bean
    ArticleController article(View view, Links links) {
        return new ArticleController(view, links);
    }

    @Bean
    CatalogueController catalogue(View view, Areas areas, Links links) {
        return new CatalogueController(view, areas, links);
    }

    @Bean
    ContractController contracts() {
        return new ContractController();
    }
}
