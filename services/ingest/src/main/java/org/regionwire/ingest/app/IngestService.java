package org.regionwire.ingest.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Takes pages in and puts their articles on the wire. */
@SpringBootApplication(
        scanBasePackages = {"org.regionwire.ingest.app", "org.regionwire.ingest.web"})
@EnableConfigurationProperties(IngestSettings.class)
public class IngestService {

    public static void main(String[] args) {
        SpringApplication.run(IngestService.class, args);
    }
}
