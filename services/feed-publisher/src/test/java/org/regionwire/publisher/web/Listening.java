package org.regionwire.publisher.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A partner that reads server-sent events, as the HTML standard says that they are read. */
public final class Listening implements AutoCloseable {

    private static final Told ENDED = new Told("", "ended", "");

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> answer;
    private final BlockingQueue<Told> told = new LinkedBlockingQueue<>();

    /** An event; a comment is called comment. */
    public record Told(String id, String event, String data) {}

    /**
     * @param headers name, value, name, value …
     */
    public Listening(URI stream, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(stream);
        if (headers.length > 0) {
            request.headers(headers);
        }
        answer = http.send(request.build(), BodyHandlers.ofInputStream());
        Thread.ofVirtual().start(this::read);
    }

    public HttpResponse<InputStream> answer() {
        return answer;
    }

    /** The next one, comments left out; waits ten seconds for it. */
    public Told next() throws InterruptedException {
        while (true) {
            Told next =
                    Optional.ofNullable(told.poll(10, TimeUnit.SECONDS))
                            .orElseThrow(() -> new AssertionError("nothing came"));
            if (!next.event().equals("comment")) {
                return next;
            }
        }
    }

    /** Whether the next that comes is a comment. */
    public boolean isAlive() throws InterruptedException {
        Told next = told.poll(10, TimeUnit.SECONDS);
        return next != null && next.event().equals("comment");
    }

    public boolean hasEnded() throws InterruptedException {
        return next().equals(ENDED);
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), UTF_8))) {
            String id = "";
            String event = "";
            String data = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(":")) {
                    told.add(new Told("", "comment", line));
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.isEmpty() && !data.isEmpty()) {
                    told.add(new Told(id, event, data));
                    data = "";
                }
            }
        } catch (IOException _) {
            // The end, too.
        }
        told.add(ENDED);
    }

    /** Breaks off. */
    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
