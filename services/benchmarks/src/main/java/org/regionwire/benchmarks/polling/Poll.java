package org.regionwire.benchmarks.polling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * What pollers ask for.
 *
 * @param what in a word or two
 * @param path that both servers have
 * @param encoding that they accept
 * @param held whether they have it already, and get 304
 */
public record Poll(String what, String path, String encoding, boolean held) {

    /** One answer to who has nothing yet. */
    HttpResponse<byte[]> first(URI server, HttpClient http) {
        var request =
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Accept-Encoding", encoding)
                        .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "%s of %s: %d".formatted(path, server, answer.statusCode()));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException("%s does not answer".formatted(server), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The benchmark was stopped.", e);
        }
    }
}
