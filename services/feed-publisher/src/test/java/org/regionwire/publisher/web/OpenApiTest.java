package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.testkit.openapi.OpenApiDocument;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The document that is served and the controllers that run say the same. */
class OpenApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext context;
    private static OpenApiDocument document;

    @BeforeAll
    static void start() throws Exception {
        context =
                SpringApplication.run(
                        WebUnderTest.class, "--server.port=0", "--server.address=127.0.0.1");
        document = new OpenApiDocument(get("/openapi.yaml").body());
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void everyControllerStandsInTheDocumentAndNothingElse() {
        var mappings =
                context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);

        assertThat(document.operations()).isEqualTo(OpenApiDocument.running(mappings)).hasSize(36);
    }

    @Test
    void itIsOpenApi31AndItsReferencesLeadSomewhere() {
        assertThat(document.version()).isEqualTo("3.1.0");
        assertThat(document.faults()).isEmpty();
        assertThat(document.dangling()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/regions.json, 200",
        "/regions/610300, 200",
        "/regions/鼓楼区, 300",
        "/regions/610399, 404",
        "/regions/610300/feed.rss, 200",
        "/regions/610300/feed.atom, 200",
        "/regions/610300/feed.json, 200",
        "/regions/宝鸡/feed.json, 301",
        "/articles/urn:uuid:00000000-0000-5000-8000-000000000001, 200",
        "/regions/610300/feed.json?dup=none, 400",
        "/articles/urn:uuid:none, 404",
        "/articles/urn:uuid:00000000-0000-5000-8000-000000000002, 410",
        "/regions/450400/feeds.json, 200",
        "/topics/电子商务, 301",
        "/topics/04000000/feed.rss, 200",
        "/topics/04000000/feed.rss?dup=none, 400",
        "/regions/鼓楼区/topics/04000000, 300",
        "/regions/450400/topics/99/feed.rss, 404",
        "/publications, 200",
        "/publications/wsrb, 200",
        "/publications/渭水日报/feed.rss, 301",
        "/publications/wsrb/issues/2026-03-02, 200",
        "/publications/wsrb/issues/2026-03-02/feeds.json, 200",
        "/publications/wsrb/issues/2026-03-02/pages/7/feed.atom, 200",
        "/publications/wsrb/issues/2026-03-02/pages/8/feed.atom, 404",
        "/publications/wsrb/archive/2026-03/feed.json, 200",
        "/feeds.json, 200",
        "/feeds.opml, 200",
        "/changes?region=610300, 200",
        "/changes?region=宝鸡, 301",
        "/changes?region=鼓楼区, 300",
        "/changes?region=610399, 404",
        "/changes?wait=61, 400",
        "/feeds/proof, 200",
        "/feeds/proof?since=nonsense, 400",
        "/stream?region=610399, 404",
        "/stream?limit=3, 400",
        "/openapi.yaml, 200",
        "/asyncapi.yaml, 200",
        "/ns, 200"
    })
    void whatIsAnsweredIsDocumented(String asked, int status) throws Exception {
        assertThat(Contract.held(get(asked)).statusCode()).isEqualTo(status);
    }

    @Test
    void theDocumentThatOtherTestsHoldAnswersAgainstIsTheOneThatIsServed() throws Exception {
        assertThat(get("/openapi.yaml").body()).isEqualTo(Contract.yaml());
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded, hub.topic=https%3A%2F%2Fnews.test%2Fregions%2F610300%2Ffeed.atom, 202",
        "application/x-www-form-urlencoded, hub.topic=https%3A%2F%2Fnews.test%2Fregions%2Fnone%2Ffeed.atom, 404",
        "application/x-www-form-urlencoded, hub.topic=https%3A%2F%2Fnews.test%2Fpublications%2Fwsrb%2Fissues%2F2026-03-02%2Fpages%2F7%2Ffeed.atom, 202",
        "application/x-www-form-urlencoded, hub.topic=https%3A%2F%2Fnews.test%2Fpublications%2Fwsrb%2Fissues%2F2026-03-03%2Ffeed.atom, 404",
        "application/x-www-form-urlencoded, '', 400",
        "application/json, {}, 415"
    })
    void whatTheHubAnswersIsDocumented(String type, String topic, int status) throws Exception {
        String form = "hub.mode=subscribe&hub.callback=http%3A%2F%2Fpartner.invalid%2F&" + topic;
        var answer =
                HTTP.send(
                        HttpRequest.newBuilder(uri("/hub"))
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(document.statuses("post", "/hub")).contains(status);
    }

    @Test
    void everyDocumentedStatusIsOneOfThisInterface() {
        assertThat(document.statuses("get", "/regions/{region}/feed.{extension}"))
                .isEqualTo(Set.of(200, 226, 300, 301, 304, 400, 404, 503));
    }

    @Test
    void theTopicsContractIsServedAsYaml() throws Exception {
        var contract = get("/asyncapi.yaml");

        assertThat(contract.headers().firstValue("Content-Type")).contains("application/yaml");
        assertThat(contract.body()).contains("asyncapi: 3.0.0", "address: articles.published");
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return HTTP.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        return URI.create(uri.toASCIIString());
    }
}
