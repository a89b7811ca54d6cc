package org.regionwire.publisher.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.regionwire.publisher.changes.Connections;
import org.regionwire.publisher.changes.EventStream;
import org.regionwire.publisher.changes.News;
import org.regionwire.publisher.changes.Places;
import org.regionwire.publisher.changes.Telling;
import org.regionwire.publisher.feeds.Feeds;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.publications.Publications;
import org.regionwire.publisher.regions.Areas;
import org.regionwire.publisher.topics.Topics;
import org.regionwire.publisher.view.View;
import org.regionwire.publisher.web.Asking;
import org.regionwire.publisher.web.ChangesController;
import org.regionwire.publisher.web.Paths;
import org.regionwire.publisher.web.StreamController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Part of the role view: what has changed, told to who waits for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.VIEW)
class StreamWiring {

    @Bean
    Connections connections(PublisherSettings settings, MeterRegistry metrics) {
        var streams = settings.publisher().streams();
        var connections = new Connections(new Places(streams.most(), streams.mostOfOne()));
        Gauge.builder("regionwire.view.streams", connections, Connections::count)
                .description("streams that are open, and long polls that wait")
                .register(metrics);
        return connections;
    }

    @Bean
    StreamsEnding streamsEnding(Connections connections, View view) {
        return new StreamsEnding(connections, view.refreshes());
    }

    @Bean
    News news(View view) {
        return new News(view);
    }

    @Bean
    Telling telling(Links links) {
        return new Telling(new Feeds(links));
    }

    @Bean
    Asking asking(Areas areas, Topics topics, Publications publications, Links links) {
        return new Asking(new Paths(areas, topics), publications, links);
    }

    @Bean
    ChangesController changesController(
            PublisherSettings settings,
            Asking asking,
            News news,
            Telling telling,
            Connections connections) {
        var streams = settings.publisher().streams();
        return new ChangesController(
                asking,
                news,
                telling,
                connections,
                new Places(streams.answers(), streams.answersToOne()));
    }

    @Bean
    StreamController streamController(
            PublisherSettings settings,
            Asking asking,
            News news,
            Telling telling,
            Connections connections,
            MeterRegistry metrics) {
        Counter sent =
                Counter.builder("regionwire.view.streamed")
                        .description("events sent on streams")
                        .register(metrics);
        return new StreamController(
                asking,
                news,
                new EventStream(
                        news,
                        telling,
                        connections,
                        settings.publisher().streams().pulse(),
                        sent::increment),
                connections);
    }
}
