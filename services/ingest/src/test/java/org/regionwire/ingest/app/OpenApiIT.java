package org.regionwire.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.testkit.WithWire;
import org.regionwire.testkit.openapi.OpenApiDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The document that is served and the controllers that run say the same. */
@WithWire
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenApiIT {

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void every_controller_stands_in_the_document_and_nothing_else() throws Exception {
        assertThat(document().operations())
                .isEqualTo(OpenApiDocument.running(mappings))
                .containsExactlyInAnyOrder(
                        "GET /openapi.yaml",
                        "GET /v1/documents/{uri}",
                        "POST /v1/articles",
                        "POST /v1/documents",
                        "GET /v1/sources",
                        "GET /v1/sources/{id}",
                        "PUT /v1/sources/{id}",
                        "DELETE /v1/sources/{id}",
                        "POST /v1/sources/opml");
    }

    @Test
    void it_is_OpenAPI_3_1_and_its_references_lead_somewhere() throws Exception {
        assertThat(document().version()).isEqualTo("3.1.0");
        assertThat(document().faults()).isEmpty();
        assertThat(document().dangling()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /openapi.yaml, 200",
        "GET, /v1/documents/urn:none, 404",
        "POST, /v1/documents?provider=nobody, 400",
        "GET, /v1/sources, 200",
        "GET, /v1/sources/none, 404",
        "PUT, /v1/sources/a, 400",
        "DELETE, /v1/sources/none, 404",
        "POST, /v1/sources/opml?provider=nobody, 422",
        "POST, /v1/articles?provider=nobody, 415"
    })
    void what_is_answered_is_documented(String method, String asked, int status) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + asked))
                        .header("Content-Type", "text/plain; charset=utf-8");
        if (!method.equals("GET")) {
            request.method(method, BodyPublishers.ofString("苹果熟了果农笑\n\n连日来,果农们采摘苹果。"));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());

        assertThat(Contract.held(answer).statusCode()).isEqualTo(status);
    }

    @Test
    void the_document_that_the_other_tests_hold_answers_against_is_the_one_that_is_served()
            throws Exception {
        assertThat(served()).isEqualTo(Contract.yaml());
    }

    private OpenApiDocument document() throws Exception {
        return new OpenApiDocument(served());
    }

    private String served() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/openapi.yaml"))
                        .build();
        return http.send(request, BodyHandlers.ofString()).body();
    }
}
