package org.regionwire.pipeline.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/** HTTP as a patient program speaks it: no answer is an answer too. */
final class Web implements AutoCloseable {

    /** A program behind a balancer would not wait longer for one instance. */
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(ANSWER).build();

    /**
     * What came back.
     *
     * @param status of HTTP; 0 when nothing came
     */
    record Answer(int status, String body) {}

    Answer get(URI uri) {
        return send(HttpRequest.newBuilder(uri).GET());
    }

    /** Posts a page of text. */
    Answer post(URI uri, String text) {
        return send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(BodyPublishers.ofString(text)));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    http.send(request.timeout(ANSWER).build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException e) {
            return new Answer(0, String.valueOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Waiting for an answer was given up.");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
