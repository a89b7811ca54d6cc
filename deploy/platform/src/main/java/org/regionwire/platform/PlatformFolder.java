package org.regionwire.platform;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;

/**
 * Where the build has put the broker's and the registry's jars: {@code deploy/platform/target}.
 *
 * @param path holds {@code broker/lib} and {@code registry}
 */
public record PlatformFolder(Path path) {
    /** System property that names the folder, for whoever runs the classes from elsewhere. */
    public static final String PROPERTY = "regionwire.platform";

    /**
     * Looks at the system property, then in the checkout around these classes, then in the one
     * around the working directory.
     *
     * @throws StartFailure when it is nowhere
     */
    public static PlatformFolder find() {
        Stream<Path> named = Stream.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
        Stream<Path> around =
                Stream.of(theseClasses(), Path.of("").toAbsolutePath())
                        .flatMap(start -> Stream.iterate(start, at -> at != null, Path::getParent))
                        .map(folder -> folder.resolve("deploy/platform/target"));
        return Stream.concat(named, around)
                .map(PlatformFolder::new)
                .filter(PlatformFolder::isComplete)
                .findFirst()
                .orElseThrow(
                        () ->
                                new StartFailure(
                                        "The broker's and the registry's jars are not there: run"
                                                + " mvn -pl deploy/platform package in the checkout,"
                                                + " or name their folder with -D"
                                                + PROPERTY
                                                + "=DIR."));
    }

    public Path brokerJars() {
        return path.resolve("broker/lib");
    }

    public Path registryJar() {
        return path.resolve("registry/quarkus-run.jar");
    }

    private boolean isComplete() {
        return Files.isDirectory(brokerJars()) && Files.exists(registryJar());
    }

    private static Path theseClasses() {
        try {
            CodeSource source = PlatformFolder.class.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
