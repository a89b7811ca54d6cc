package org.regionwire.benchmarks.polling;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Polls with wrk, which takes little from the machine that it measures. */
public final class Wrk implements AutoCloseable {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([\\d.]+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final int connections;

    /**
     * @param connections that poll at the same time, each as soon as it has its answer
     */
    public Wrk(int connections) {
        this.connections = connections;
    }

    /**
     * @throws IllegalStateException when the server answers with errors
     */
    public Answered poll(Server server, Poll poll, Duration time) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "wrk",
                                "-t1",
                                "-c" + connections,
                                "-d%ds".formatted(time.toSeconds()),
                                "-HAccept-Encoding: " + poll.encoding()));
        if (poll.held()) {
            String etag =
                    poll.first(server.address(), http).headers().firstValue("ETag").orElseThrow();
            command.add("-HIf-None-Match: " + etag);
        }
        command.add(server.address().resolve(poll.path()).toString());
        Duration before = server.cpu().get();
        String said = said(command);
        Duration took = server.cpu().get().minus(before);
        if (said.contains("Socket errors") || (!poll.held() && said.contains("Non-2xx"))) {
            throw new IllegalStateException("%s answers with errors: %s".formatted(server, said));
        }
        return new Answered(number(RATE, said), number(REQUESTS, said) / (took.toNanos() / 1e9));
    }

    private static double number(Pattern pattern, String said) {
        Matcher found = pattern.matcher(said);
        if (!found.find()) {
            throw new IllegalStateException("wrk said: " + said);
        }
        return Double.parseDouble(found.group(1));
    }

    private static String said(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("wrk cannot be run", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
