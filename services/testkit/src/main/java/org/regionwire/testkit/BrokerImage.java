package org.regionwire.testkit;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.AppInfoParser;

/** Whether this machine's Docker has a broker's image, or can get it. */
sealed interface BrokerImage {
    /** Environment variable that names the image; without it, the official one of our version. */
    String NAME = "REGIONWIRE_BROKER_IMAGE";

    record Present(String image) implements BrokerImage {}

    record Absent(String why) implements BrokerImage {}

    /** Asks the docker command: it answers at once where Testcontainers tries for minutes. */
    static BrokerImage find() {
        String image =
                Optional.ofNullable(System.getenv(NAME))
                        .orElseGet(() -> "apache/kafka:" + AppInfoParser.getVersion());
        if (!docker(10, "info")) {
            return new Absent("there is no Docker here, or it does not answer");
        }
        if (docker(10, "image", "inspect", image) || docker(600, "pull", "--quiet", image)) {
            return new Present(image);
        }
        return new Absent(
                "Docker cannot get the image %s; %s names another".formatted(image, NAME));
    }

    private static boolean docker(int seconds, String... arguments) {
        List<String> line = Stream.concat(Stream.of("docker"), Stream.of(arguments)).toList();
        try {
            Process process =
                    new ProcessBuilder(line)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.DISCARD)
                            .start();
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            process.destroy();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such command
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
