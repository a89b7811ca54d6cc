package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.regionwire.standalone.WireClient.Answer;

/** What partners of a region are told: on a stream from the start of this on, and page by page. */
final class ToldChanges implements AutoCloseable {

    private static final String STREAM = "/stream";
    private static final String PAGES = "/changes";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<String> streamed = new ConcurrentLinkedQueue<>();
    private final RunningWire wire;
    private final String region;

    ToldChanges(RunningWire wire, String region) {
        this.wire = wire;
        this.region = region;
        Thread.ofVirtual().start(this::listen);
    }

    private void listen() {
        URI stream = wire.parts().feeds().resolve(STREAM + "?region=" + region);
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                http.send(
                                                HttpRequest.newBuilder(stream).build(),
                                                BodyHandlers.ofInputStream())
                                        .body(),
                                UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                streamed.add(line);
            }
        } catch (IOException _) {
            // The wire or the test has ended; what came is what counts.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the stream has begun. */
    boolean isOpen() {
        return !streamed.isEmpty();
    }

    /** Those outlets in which the words stand. */
    List<String> with(String words) {
        List<String> found = new ArrayList<>();
        if (streamed.stream().anyMatch(line -> line.contains(words))) {
            found.add(STREAM);
        }
        if (pages().contains(words)) {
            found.add(PAGES);
        }
        return found;
    }

    /** All that a partner is told who begins now. */
    private String pages() {
        var all = new StringBuilder();
        String since = "";
        boolean more = true;
        while (more) {
            Answer page = wire.client().feeds(PAGES + "?limit=500" + since);
            JsonNode json = page.json();
            all.append(page.body());
            since = "&since=" + json.path("cursor").asText();
            more = json.path("more").asBoolean();
        }
        return all.toString();
    }

    @Override
    public void close() {
        http.shutdownNow();
        http.close();
    }
}
