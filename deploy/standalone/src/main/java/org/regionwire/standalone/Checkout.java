package org.regionwire.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.regionwire.platform.StartFailure;

/** Where things stand in a built checkout. */
public record Checkout(Path root) {

    /**
     * The checkout that these classes were built in, or that the working directory is in.
     *
     * @throws StartFailure when neither is one
     */
    public static Checkout find() {
        try {
            Path classes =
                    Path.of(
                            Checkout.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Stream.of(classes, Path.of("").toAbsolutePath())
                    .flatMap(start -> Stream.iterate(start, at -> at != null, Path::getParent))
                    .filter(folder -> Files.isDirectory(folder.resolve("deploy/standalone")))
                    .findFirst()
                    .map(Checkout::new)
                    .orElseThrow(
                            () -> new StartFailure("Run this inside a checkout of Regionwire."));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path data() {
        return root.resolve("deploy/standalone/data");
    }

    /** The folder with pages to start with. */
    public Path seeds() {
        return root.resolve("seeds");
    }

    /**
     * A service's jar.
     *
     * @throws StartFailure when it is not built
     */
    public Path jar(String service) {
        Path target = root.resolve("services").resolve(service).resolve("target");
        if (Files.isDirectory(target)) {
            try (var jars = Files.newDirectoryStream(target, service + "-[0-9]*-exec.jar")) {
                for (Path jar : jars) {
                    return jar;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("%s cannot be read: %s".formatted(target, e), e);
            }
        }
        throw new StartFailure("%s is not built: run mvn package first.".formatted(service));
    }
}
