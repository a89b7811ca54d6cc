package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.publisher.view.View;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** What readers get while the view has not caught up with the topic. */
class NotCaughtUpTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        context =
                SpringApplication.run(
                        WebUnderTest.class, "--server.port=0", "--server.address=127.0.0.1");
        context.getBean(View.class).stopServing();
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/regions.json",
                "/regions/610300",
                "/regions/610300/feed.rss",
                "/regions/610300/feed.atom",
                "/regions/610300/feed.json",
                "/articles/" + WebUnderTest.SHOWN,
                "/articles/" + WebUnderTest.GONE
            })
    void whoAsksForArticlesIsToldToComeAgain(String path) throws Exception {
        HttpResponse<String> answer = Contract.held(get(path));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body()).contains("\"status\":503", "catching up");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi.yaml", "/asyncapi.yaml"})
    void contractsAreServedMeanwhile(String path) throws Exception {
        assertThat(Contract.held(get(path)).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String path) throws Exception {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                BodyHandlers.ofString());
    }
}
