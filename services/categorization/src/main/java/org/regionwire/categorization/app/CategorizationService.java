package org.regionwire.categorization.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Reads articles.enriched and writes articles.categorized. */
@SpringBootApplication
@EnableConfigurationProperties(CategorizationSettings.class)
public class CategorizationService {

    public static void main(String[] args) {
        SpringApplication.run(CategorizationService.class, args);
    }
}
