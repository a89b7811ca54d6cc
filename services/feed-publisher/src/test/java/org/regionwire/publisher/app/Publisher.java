package org.regionwire.publisher.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A feed-publisher under test with the role view, asked over HTTP. */
final class Publisher implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private Publisher(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * @param more settings, as on the command line; each replaces one that stands here
     */
    static Publisher start(String instance, String... more) {
        List<String> settings =
                List.of(
                        "--regionwire.instance=" + instance,
                        "--regionwire.publisher.roles=view",
                        "--regionwire.publisher.public-url=https://news.test",
                        "--server.port=0",
                        "--server.address=127.0.0.1");
        Map<String, String> all = new LinkedHashMap<>();
        Stream.concat(settings.stream(), Stream.of(more))
                .forEach(each -> all.put(each.substring(0, each.indexOf('=')), each));
        return new Publisher(
                new SpringApplication(FeedPublisher.class)
                        .run(all.values().toArray(String[]::new)));
    }

    Path indexFolder() {
        Environment settings = context.getEnvironment();
        return Path.of(
                settings.getRequiredProperty("regionwire.data-folder"),
                settings.getRequiredProperty("regionwire.instance"),
                "index");
    }

    HttpResponse<String> get(String path) {
        return send(path, HttpRequest.newBuilder());
    }

    /** Posts a form; names and values in turn, as they are. */
    HttpResponse<String> post(String path, String... form) {
        StringJoiner body = new StringJoiner("&");
        for (int i = 0; i < form.length; i += 2) {
            body.add(form[i] + "=" + URLEncoder.encode(form[i + 1], UTF_8));
        }
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request) {
        try {
            return http.send(request.uri(uri(path)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(path + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the test was stopped", e);
        }
    }

    URI uri(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<String> readiness() {
        return get("/actuator/health/readiness");
    }

    void awaitReady() {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(readiness().statusCode()).isEqualTo(200));
    }

    void awaitReadinessSays(String what) {
        await().atMost(LIMIT).untilAsserted(() -> assertThat(readiness().body()).contains(what));
    }

    void awaitReadinessNoLongerSays(String what) {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(readiness().body()).doesNotContain(what));
    }

    /** Waits until the page of the article answers so. */
    void awaitStatus(String article, int status) {
        await().atMost(LIMIT)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(
                        () ->
                                assertThat(get("/articles/" + article).statusCode())
                                        .isEqualTo(status));
    }

    void awaitBody(String path, Predicate<String> asExpected) {
        await().atMost(LIMIT).until(() -> asExpected.test(get(path).body()));
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
