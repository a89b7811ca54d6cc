package org.regionwire.publisher.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Releases articles (role gate), serves them as feeds and pages (view), pushes feeds (hub). */
@SpringBootApplication
@EnableConfigurationProperties(PublisherSettings.class)
public class FeedPublisher {

    public static void main(String[] args) {
        SpringApplication.run(FeedPublisher.class, args);
    }
}
