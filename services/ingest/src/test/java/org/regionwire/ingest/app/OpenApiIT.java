package org.regionwire.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
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
        assertThat(document().dangling()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "get, /openapi.yaml, /openapi.yaml, 200",
        "get, /v1/documents/{uri}, /v1/documents/urn:none, 404",
        "post, /v1/documents, /v1/documents?provider=nobody, 400",
        "get, /v1/sources, /v1/sources, 200",
        "get, /v1/sources/{id}, /v1/sources/none, 404",
        "put, /v1/sources/{id}, /v1/sources/a, 400",
        "delete, /v1/sources/{id}, /v1/sources/none, 404",
        "post, /v1/sources/opml, /v1/sources/opml?provider=nobody, 422",
        "post, /v1/articles, /v1/articles?provider=nobody, 415"
    })
    void what_is_answered_is_documented(String method, String path, String asked, int status)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + asked))
                        .header("Content-Type", "text/plain; charset=utf-8");
        if (!method.equals("get")) {
            request.method(
                    method.toUpperCase(Locale.ROOT),
                    BodyPublishers.ofString("苹果熟了果农笑\n\n连日来,果农们采摘苹果。"));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(document().statuses(method, path)).contains(status);
    }

    private OpenApiDocument document() throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/openapi.yaml"))
                        .build();
        return new OpenApiDocument(http.send(request, BodyHandlers.ofString()).body());
    }
}
