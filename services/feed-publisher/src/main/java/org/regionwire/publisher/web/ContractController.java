package org.regionwire.publisher.web;

import org.regionwire.schemas.PublishedArticle;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programs may rely on: this interface, and the topic that apps read. */
@RestController
public final class ContractController {

    private static final String YAML = "application/yaml";

    @GetMapping(path = "/openapi.yaml", produces = YAML)
    Resource openApi() {
        return new ClassPathResource("openapi.yaml", ContractController.class);
    }

    /** What the elements of our own are, that RSS and Atom have. */
    @GetMapping(path = "/ns", produces = "text/html;charset=utf-8")
    Resource namespace() {
        return new ClassPathResource("ns.html", ContractController.class);
    }

    @GetMapping(path = "/asyncapi.yaml", produces = YAML)
    Resource asyncApi() {
        return new ClassPathResource("asyncapi.yaml", PublishedArticle.class);
    }
}
