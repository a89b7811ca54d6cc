package org.regionwire.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One Apicurio schema registry on the loopback address, its schemas in a file of its own. */
public final class Registry {
    /** Name of its log and pid file. */
    public static final String NAME = "registry";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final ManagedProcess process;
    private final int port;

    private Registry(ManagedProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and returns before it is ready.
     *
     * @param data holds its database; made when missing
     * @param logs folder for its log and pid file
     */
    public static Registry start(PlatformFolder platform, int port, Path data, Path logs) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be made: %s".formatted(data, e), e);
        }
        JavaCommand command =
                JavaCommand.ofJar(platform.registryJar(), List.of("-Xmx192m"), List.of())
                        .with(settings(port, data));
        return new Registry(ManagedProcess.start(NAME, command, logs), port);
    }

    private static Map<String, String> settings(int port, Path data) {
        return Map.of(
                "QUARKUS_HTTP_HOST",
                Ports.HOST,
                "QUARKUS_HTTP_PORT",
                Integer.toString(port),
                // Its management port cannot be switched off, only be moved out of everybody's way.
                "QUARKUS_MANAGEMENT_HOST",
                Ports.HOST,
                "QUARKUS_MANAGEMENT_PORT",
                "0",
                "QUARKUS_HTTP_ACCESS_LOG_ENABLED",
                "false",
                "APICURIO_STORAGE_KIND",
                "sql",
                "APICURIO_STORAGE_SQL_KIND",
                "h2",
                // Without a delay a schema is on disk before its id is answered.
                "APICURIO_DATASOURCE_URL",
                "jdbc:h2:file:%s;WRITE_DELAY=0"
                        .formatted(data.resolve("registry").toAbsolutePath()));
    }

    /**
     * Returns when it answers.
     *
     * @throws StartFailure when it ends before that or is not ready in time
     */
    public void awaitReady(Duration limit) {
        var request =
                HttpRequest.newBuilder(URI.create(url() + "/subjects")).timeout(ANSWER).build();
        try (var client =
                HttpClient.newBuilder().version(Version.HTTP_1_1).connectTimeout(ANSWER).build()) {
            process.awaitReady(() -> answers(client, request), limit);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Base of Confluent's API, for every client of it. */
    public URI url() {
        return URI.create("http://%s:%d/apis/ccompat/v7".formatted(Ports.HOST, port));
    }

    public ManagedProcess process() {
        return process;
    }

    public void stop() {
        process.stop(PATIENCE);
    }
}
