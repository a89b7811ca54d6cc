package org.regionwire.console.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
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
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Posts files to ingest. */
final class IngestClient implements AutoCloseable {

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI ingest;
    private final @Nullable String key;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * @param key of the provider; null where it has none
     */
    IngestClient(URI ingest, @Nullable String key) {
        this.ingest = ingest;
        this.key = key;
    }

    /**
     * @param parameters of the query, by ingest's names
     * @param charset of the file; null leaves it to ingest to find out
     * @throws IOException when the file cannot be read or ingest does not answer
     */
    Posting post(Path file, Map<String, String> parameters, @Nullable String charset)
            throws IOException, InterruptedException {
        String type = "text/plain" + (charset == null ? "" : "; charset=" + charset);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(ingest, parameters))
                        .timeout(ANSWER_WITHIN)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofFile(file));
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Posting(file.toString(), response.statusCode(), json(response.body()));
        } catch (IOException e) {
            throw new IOException(
                    "ingest at %s does not answer (%s): is it running, is --ingest right?"
                            .formatted(ingest, e),
                    e);
        }
    }

    static URI address(URI ingest, Map<String, String> parameters) {
        String base = ingest.toString().replaceAll("/+$", "");
        String query =
                parameters.entrySet().stream()
                        .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        return URI.create(base + "/v1/documents?" + query);
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(body);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
