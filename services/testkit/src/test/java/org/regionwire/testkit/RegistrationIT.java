package org.regionwire.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.registration.SchemaRegistration;

/** A way to the registry that loses whatever comes over its first connection. */
@WithWire
class RegistrationIT {
    private final URI registry = Wire.running().registryUrl();

    @Test
    void whatTheRegistryDoesNotAnswerIsSentAgain() throws IOException {
        var catalogue = TopicCatalogue.load();
        try (var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> lead(door));
            var through =
                    URI.create("http://127.0.0.1:" + door.getLocalPort() + registry.getPath());

            assertThat(
                            new SchemaRegistration(through, Duration.ofSeconds(3))
                                    .registerAll(catalogue))
                    .isEqualTo(new SchemaRegistration(registry).registerAll(catalogue));
        }
    }

    private void lead(ServerSocket door) {
        try (Socket _ = door.accept()) {
            while (!door.isClosed()) {
                Socket partner = door.accept();
                Socket there = new Socket(registry.getHost(), registry.getPort());
                copy(partner, there);
                copy(there, partner);
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private static void copy(Socket from, Socket to) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try (from;
                                    to) {
                                from.getInputStream().transferTo(to.getOutputStream());
                            } catch (IOException e) {
                                // One of the two is gone.
                            }
                        });
    }
}
