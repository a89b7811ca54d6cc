package org.regionwire.benchmarks.polling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.regionwire.platform.Ports;

/** The same bytes out of files, served by nginx as quickly as it can. */
public final class Nginx implements AutoCloseable {

    private static final String CONFIGURATION =
            """
            user %4$s;
            worker_processes %2$d;
            daemon off;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 4096; }
            http {
              access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;
              open_file_cache max=100; gzip_static on; gzip_vary on; etag on;
              client_body_temp_path %1$s/1; proxy_temp_path %1$s/2; fastcgi_temp_path %1$s/3;
              uwsgi_temp_path %1$s/4; scgi_temp_path %1$s/5;
              server {
                listen 127.0.0.1:%3$d; root %1$s/files;
                add_header Cache-Control "max-age=20, public, stale-while-revalidate=10";
              }
            }
            """;

    private final Process process;
    private final Server server;

    private Nginx(Process process, int port) {
        this.process = process;
        this.server =
                new Server(
                        "nginx",
                        URI.create("http://127.0.0.1:" + port),
                        () -> cpu(process.toHandle()));
    }

    /**
     * Copies what is polled from another server and serves it.
     *
     * @throws UncheckedIOException when nginx cannot be run
     */
    public static Nginx copying(Server original, List<Poll> polls, Path folder) {
        try (var http = HttpClient.newHttpClient()) {
            for (Poll poll : polls) {
                Path file = folder.resolve("files" + poll.path());
                Files.createDirectories(file.getParent());
                for (String encoding : List.of("identity", "gzip")) {
                    var plain = new Poll(poll.what(), poll.path(), encoding, false);
                    Files.write(
                            encoding.equals("gzip")
                                    ? file.resolveSibling(file.getFileName() + ".gz")
                                    : file,
                            plain.first(original.address(), http).body());
                }
            }
            int port = Ports.free();
            Path configuration = folder.resolve("nginx.conf");
            int workers = Runtime.getRuntime().availableProcessors();
            Files.writeString(
                    configuration,
                    CONFIGURATION.formatted(
                            folder, workers, port, System.getProperty("user.name")));
            Process process =
                    new ProcessBuilder("nginx", "-c", configuration.toString()).inheritIO().start();
            return new Nginx(process, port);
        } catch (IOException e) {
            throw new UncheckedIOException("nginx cannot be run", e);
        }
    }

    public Server server() {
        return server;
    }

    /** Of the process and all below it. */
    private static Duration cpu(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
