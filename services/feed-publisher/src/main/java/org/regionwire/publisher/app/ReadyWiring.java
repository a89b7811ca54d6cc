package org.regionwire.publisher.app;

import io.micrometer.core.instrument.MeterRegistry;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.view.View;
import org.regionwire.publisher.web.PlainUrls;
import org.regionwire.publisher.web.ready.ReadyFilter;
import org.regionwire.publisher.web.ready.ReadyMetrics;
import org.regionwire.publisher.web.ready.ReadyPaths;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends ready answers of the view ahead of the MVC stack. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.VIEW)
class ReadyWiring {

    /**
     * Bytes of a connection's buffer: a feed goes out in a few pieces, where Tomcat's 8 kB cut it
     * into many.
     */
    private static final int WRITE_BUFFER = 32 << 10;

    @Bean
    TomcatConnectorCustomizer largerPieces() {
        return connector ->
                connector.setProperty("socket.appWriteBufSize", Integer.toString(WRITE_BUFFER));
    }

    @Bean
    FilterRegistrationBean<ReadyFilter> readyAnswers(
            PublisherSettings settings, View view, MeterRegistry metrics) {
        return ReadyPaths.first(
                new ReadyFilter(
                        view,
                        settings.publisher().readyAnswers().toBytes(),
                        new ReadyMetrics(metrics)));
    }

    @Bean
    FilterRegistrationBean<PlainUrls> plainUrls(Links links) {
        return ReadyPaths.plain(new PlainUrls(links));
    }
}
