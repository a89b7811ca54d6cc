package org.regionwire.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.regionwire.platform.Broker;
import org.regionwire.platform.PlatformFolder;
import org.regionwire.platform.Ports;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** A broker in a container where Docker works and the image is to be had, else as a process. */
final class BrokerForTests {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    private BrokerForTests() {}

    /** Starts one and returns its bootstrap servers once it takes connections. */
    static String start(PlatformFolder platform, Path data, Path logs) {
        return switch (BrokerImage.find()) {
            case BrokerImage.Present(String image) ->
                    inContainer(image).orElseGet(() -> asProcess(platform, data, logs));
            case BrokerImage.Absent(String why) -> {
                say(why);
                yield asProcess(platform, data, logs);
            }
        };
    }

    /** Bounded, because Testcontainers asks a registry for helpers of its own, for minutes. */
    private static Optional<String> inContainer(String image) {
        var container =
                new KafkaContainer(
                                DockerImageName.parse(image)
                                        .asCompatibleSubstituteFor("apache/kafka"))
                        .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                        .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                        .withEnv("KAFKA_HEAP_OPTS", "-Xmx384m");
        try {
            CompletableFuture.runAsync(container::start)
                    .get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(container.getBootstrapServers());
        } catch (ExecutionException e) {
            say("Testcontainers cannot start %s (%s)".formatted(image, e.getCause()));
        } catch (TimeoutException e) {
            say("Testcontainers did not start %s in %s".formatted(image, LIMIT));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The tests were stopped while a broker started.", e);
        }
        return Optional.empty();
    }

    private static String asProcess(PlatformFolder platform, Path data, Path logs) {
        Broker broker = Broker.start(platform, Ports.free(), data.resolve("broker"), logs);
        EndsWithThisJvm.take(broker.process());
        broker.awaitReady(LIMIT);
        return broker.bootstrapServers();
    }

    /** A local process does as well, where somebody said that Docker may be missing. */
    private static void say(String why) {
        if (Required.isAll()) {
            throw new IllegalStateException("No broker in a container: " + why);
        }
        System.out.printf("The tests use a local broker process: %s.%n", why);
    }
}
