package org.regionwire.publisher.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A feed-publisher under test with the role view, asked over HTTP. */
final class Publisher implements AutoCloseable {

    static final String PUBLIC_URL = "https://news.test";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private Publisher(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static Publisher start(String instance) {
        var application = new SpringApplication(FeedPublisher.class);
        return new Publisher(
                application.run(
                        "--regionwire.instance=" + instance,
                        "--regionwire.publisher.roles=view",
                        "--regionwire.publisher.public-url=" + PUBLIC_URL,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--logging.structured.format.console="));
    }

    Path indexFolder() {
        Environment settings = context.getEnvironment();
        return Path.of(
                settings.getRequiredProperty("regionwire.data-folder"),
                settings.getRequiredProperty("regionwire.instance"),
                "index");
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> head(String path) {
        return send(HttpRequest.newBuilder(uri(path)).HEAD().build());
    }

    private URI uri(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(request + " was not answered", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the test was stopped", e);
        }
    }

    @Override
    public void close() {
        context.close();
        http.close();
    }
}
