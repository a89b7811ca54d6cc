package org.regionwire.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.regionwire.platform.JavaCommand;
import org.regionwire.platform.ManagedProcess;
import org.regionwire.platform.Ports;

/**
 * One instance of a service.
 *
 * @param name of the instance, its log and its folder
 * @param jar extracted
 * @param flags of the JVM
 * @param settings its properties
 */
record ServiceProgram(
        String name, Path jar, List<String> flags, int port, Map<String, String> settings) {

    private static final Duration ANSWER = Duration.ofSeconds(2);

    ServiceProgram {
        flags = List.copyOf(flags);
        settings = Map.copyOf(settings);
    }

    ManagedProcess start(Path logs) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--server.address=" + Ports.HOST);
        arguments.add("--server.port=" + port);
        // Its log is a file that people read.
        arguments.add("--logging.structured.format.console=");
        settings.forEach((key, value) -> arguments.add("--%s=%s".formatted(key, value)));
        return ManagedProcess.start(name, JavaCommand.ofJar(jar, flags, arguments), logs);
    }

    /** Base of what it serves. */
    URI address() {
        return URI.create("http://%s:%d".formatted(Ports.HOST, port));
    }

    /** Whether it says that it is ready for work. */
    BooleanSupplier ready(HttpClient http) {
        var request =
                HttpRequest.newBuilder(address().resolve("/actuator/health/readiness"))
                        .timeout(ANSWER)
                        .build();
        return () -> {
            try {
                return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }
}
