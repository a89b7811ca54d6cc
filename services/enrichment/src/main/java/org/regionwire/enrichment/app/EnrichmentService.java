package org.regionwire.enrichment.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Reads articles.ingested and writes articles.enriched. */
@SpringBootApplication
@EnableConfigurationProperties(EnrichmentSettings.class)
public class EnrichmentService {

    public static void main(String[] args) {
        SpringApplication.run(EnrichmentService.class, args);
    }
}
