package org.regionwire.ingest.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The contract of this interface, for programs that read it. */
@RestController
final class OpenApiController {

    @GetMapping(path = "/openapi.yaml", produces = "application/yaml")
    Resource openApi() {
        return new ClassPathResource("openapi.yaml", OpenApiController.class);
    }
}
