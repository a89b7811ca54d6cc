package org.regionwire.ingest.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.regionwire.testkit.openapi.DocumentedAnswers;
import org.springframework.core.io.ClassPathResource;

/** What ingest documents: every answer that its tests get is held against it. */
final class Contract {

    private static final DocumentedAnswers ANSWERS = new DocumentedAnswers(yaml());

    private Contract() {}

    /**
     * The answer itself.
     *
     * @throws AssertionError when it is not as documented
     */
    static HttpResponse<String> held(HttpResponse<String> answer) {
        return ANSWERS.held(answer);
    }

    static String yaml() {
        try {
            return new ClassPathResource("org/regionwire/ingest/web/openapi.yaml")
                    .getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new AssertionError("the document cannot be read", e);
        }
    }
}
