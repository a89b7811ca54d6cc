package org.regionwire.publisher.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.changes.Connections;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.MemoryArticles;
import org.regionwire.publisher.view.View;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A started web server over an index without a broker, asked over HTTP. */
final class Site implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    /**
     * @param more settings, as on the command line
     */
    Site(String... more) {
        context =
                SpringApplication.run(
                        WebUnderTest.class,
                        Stream.concat(
                                        Stream.of("--server.port=0", "--server.address=127.0.0.1"),
                                        Stream.of(more))
                                .toArray(String[]::new));
    }

    /**
     * @param headers name, value, name, value …
     */
    HttpResponse<String> get(String path, String... headers)
            throws IOException, InterruptedException {
        var request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Contract.held(http.send(request.build(), BodyHandlers.ofString()));
    }

    /** As it comes, packed or not. */
    HttpResponse<byte[]> bytes(String path, String... headers)
            throws IOException, InterruptedException {
        return http.send(request(path).headers(headers).build(), BodyHandlers.ofByteArray());
    }

    /**
     * @param headers name, value, name, value …
     */
    HttpResponse<String> head(String path, String... headers)
            throws IOException, InterruptedException {
        var request = request(path).HEAD();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Contract.held(http.send(request.build(), BodyHandlers.ofString()));
    }

    /** How often the path's pattern was answered with this status, by the site's own metrics. */
    long counted(String pattern, int status) {
        return context
                .getBean(MeterRegistry.class)
                .find("http.server.requests")
                .tags("uri", pattern, "status", Integer.toString(status))
                .timers()
                .stream()
                .mapToLong(Timer::count)
                .sum();
    }

    /**
     * @param headers name, value, name, value …
     */
    HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        return http.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .headers(headers)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /**
     * @param headers name, value, name, value …
     */
    HttpResponse<String> options(String path, String... headers)
            throws IOException, InterruptedException {
        return http.send(
                request(path).headers(headers).method("OPTIONS", BodyPublishers.noBody()).build(),
                BodyHandlers.ofString());
    }

    /** Another article is released. */
    void release(Sample article) throws IOException {
        ArticleIndex index = context.getBean(ArticleIndex.class);
        context.getBean(MemoryArticles.class).into(index, article.article());
        index.refresh();
    }

    /** As at the end of the program. */
    void endStreams() {
        context.getBean(Connections.class).end();
        context.getBean(View.class).refreshes().happened();
    }

    /** Streams and long polls. */
    int open() {
        return context.getBean(Connections.class).count();
    }

    URI uri(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create(URI.create("http://127.0.0.1:" + port + path).toASCIIString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path));
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
