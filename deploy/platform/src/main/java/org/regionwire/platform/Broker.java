package org.regionwire.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** One Kafka broker that is its own controller, on the loopback address, with its data on disk. */
public final class Broker {
    /** Name of its log and pid file. */
    public static final String NAME = "broker";

    private static final Duration FORMAT_LIMIT = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ManagedProcess process;
    private final int port;

    private Broker(ManagedProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and returns before it is ready.
     *
     * @param data its logs and its cluster id; formatted when it is new, kept otherwise
     * @param logs folder for its log and pid file
     * @throws StartFailure when the data folder cannot be formatted
     */
    public static Broker start(PlatformFolder platform, int port, Path data, Path logs) {
        try {
            Files.createDirectories(data);
            Path logging = resource("broker-log4j2.xml", data.resolve("log4j2.xml"));
            Path settings = settings(port, data);
            List<String> flags = List.of("-Xmx256m", "-Dlog4j2.configurationFile=" + logging);
            if (!Files.exists(data.resolve("kafka/meta.properties"))) {
                format(platform, flags, settings, logs);
            }
            JavaCommand command =
                    JavaCommand.ofClass(
                            platform.brokerJars(),
                            "kafka.Kafka",
                            flags,
                            List.of(settings.toString()));
            return new Broker(ManagedProcess.start(NAME, command, logs), port);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be written: %s".formatted(data, e), e);
        }
    }

    private static void format(
            PlatformFolder platform, List<String> flags, Path settings, Path logs) {
        JavaCommand command =
                JavaCommand.ofClass(
                        platform.brokerJars(),
                        "kafka.tools.StorageTool",
                        flags,
                        List.of("format", "-t", newClusterId(), "-c", settings.toString()));
        ManagedProcess.start("broker-format", command, logs).awaitSuccess(FORMAT_LIMIT);
    }

    /** Kafka's own form of an id: 16 random bytes in URL-safe Base64, never with a leading dash. */
    private static String newClusterId() {
        UUID id = UUID.randomUUID();
        ByteBuffer bytes = ByteBuffer.allocate(16);
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
        return text.startsWith("-") ? newClusterId() : text;
    }

    private static Path settings(int port, Path data) throws IOException {
        Path file = resource("broker.properties", data.resolve("server.properties"));
        int controllerPort = Ports.free(); // of no meaning to anybody else, so it may change
        String changing =
                """

                log.dirs=%s
                listeners=PLAINTEXT://%s:%d,CONTROLLER://%s:%d
                advertised.listeners=PLAINTEXT://%s:%d
                controller.quorum.voters=1@%s:%d
                """
                        .formatted(
                                data.resolve("kafka").toAbsolutePath(),
                                Ports.HOST,
                                port,
                                Ports.HOST,
                                controllerPort,
                                Ports.HOST,
                                port,
                                Ports.HOST,
                                controllerPort);
        return Files.writeString(file, Files.readString(file) + changing);
    }

    private static Path resource(String name, Path target) throws IOException {
        try (InputStream in = Broker.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the platform's jar.");
            }
            Files.write(target, in.readAllBytes());
            return target;
        }
    }

    /**
     * Returns when it takes connections.
     *
     * @throws StartFailure when it ends before that or is not ready in time
     */
    public void awaitReady(Duration limit) {
        process.awaitReady(() -> Ports.answers(port), limit);
    }

    public String bootstrapServers() {
        return Ports.HOST + ":" + port;
    }

    public ManagedProcess process() {
        return process;
    }

    public void stop() {
        process.stop(PATIENCE);
    }
}
