package org.regionwire.messaging.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Says {@code regionwire.host} to every application.yaml: the name of this machine, by which
 * instances on several machines differ although their ports are the same. HOSTNAME alone is not
 * enough: a shell has it, but does not pass it on.
 */
public final class HostName implements EnvironmentPostProcessor {

    static final String KEY = "regionwire.host";

    private static final Path OF_THE_KERNEL = Path.of("/proc/sys/kernel/hostname");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        String name = environment.getProperty("HOSTNAME");
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource(
                                "host name",
                                Map.of(KEY, name == null || name.isBlank() ? ask() : name)));
    }

    private static String ask() {
        try {
            if (Files.isReadable(OF_THE_KERNEL)) {
                return Files.readString(OF_THE_KERNEL).strip();
            }
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(
                    "This machine has no name to tell its instances from others': set"
                            + " regionwire.instance.",
                    e);
        } catch (IOException e) {
            throw new IllegalStateException(OF_THE_KERNEL + " cannot be read: " + e, e);
        }
    }
}
