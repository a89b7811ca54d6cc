package org.regionwire.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/** The wire over HTTP, as anybody outside sees it. */
public final class WireClient implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI ingest;
    private final URI feeds;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(ANSWER).build();

    public WireClient(URI ingest, URI feeds) {
        this.ingest = ingest;
        this.feeds = feeds;
    }

    /**
     * What a request came to.
     *
     * @param status of HTTP
     * @param body as text
     */
    public record Answer(int status, String body) {

        /** The body as JSON. */
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "Not JSON, with status %d: %s".formatted(status, body), e);
            }
        }
    }

    /** Posts a page of text; 202 with its articles when it is on the wire. */
    public Answer post(Path page, String provider, String publication) {
        try {
            URI uri =
                    URI.create(
                            "%s/v1/documents?provider=%s&publication=%s&fileName=%s"
                                    .formatted(
                                            ingest,
                                            encoded(provider),
                                            encoded(publication),
                                            encoded(page.getFileName().toString())));
            return send(
                    HttpRequest.newBuilder(uri)
                            .header("Content-Type", "text/plain; charset=utf-8")
                            .POST(BodyPublishers.ofFile(page)));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(page, e), e);
        }
    }

    /** Where each article of a document is. */
    public Answer document(String uri) {
        return send(HttpRequest.newBuilder(URI.create(ingest + "/v1/documents/" + encoded(uri))));
    }

    /** Anything under the address of the feeds, such as {@code /regions/610300/feed.rss}. */
    public Answer feeds(String path) {
        return at(feeds.resolve(path));
    }

    /** Anything else that answers over HTTP, such as the health of an instance. */
    public Answer at(URI address) {
        return send(HttpRequest.newBuilder(address));
    }

    /** Asks the hub to push a feed; 202 when it goes on to ask the callback. */
    public Answer subscribe(URI feed, URI callback) {
        String form =
                "hub.mode=subscribe&hub.topic=%s&hub.callback=%s"
                        .formatted(encoded(feed.toString()), encoded(callback.toString()));
        return send(
                HttpRequest.newBuilder(feeds.resolve("/hub"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    http.send(request.timeout(ANSWER).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from the wire: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Waiting for an answer was given up.");
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public void close() {
        http.close();
    }
}
