package org.regionwire.platform;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
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
     * Looks at the system property, then beside these classes, then in the checkout around the
     * working directory.
     *
     * @throws StartFailure when it is nowhere
     */
    public static PlatformFolder find() {
        return Stream.of(named(), besideTheseClasses(), aroundHere())
                .flatMap(Optional::stream)
                .filter(PlatformFolder::isComplete)
                .findFirst()
                .map(PlatformFolder::new)
                .orElseThrow(
                        () ->
                                new StartFailure(
                                        "The broker's and the registry's jars are not there: run"
                                                + " `mvn -pl deploy/platform package` in the checkout,"
                                                + " or name the folder with -D%s=…"
                                                        .formatted(PROPERTY)));
    }

    public Path brokerJars() {
        return path.resolve("broker/lib");
    }

    public Path registryJar() {
        return path.resolve("registry/quarkus-run.jar");
    }

    private static boolean isComplete(Path folder) {
        var found = new PlatformFolder(folder);
        return Files.isDirectory(found.brokerJars()) && Files.exists(found.registryJar());
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of);
    }

    private static Optional<Path> besideTheseClasses() {
        try {
            CodeSource source = PlatformFolder.class.getProtectionDomain().getCodeSource();
            return Optional.ofNullable(Path.of(source.getLocation().toURI()).getParent());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> aroundHere() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("deploy/platform/target"))
                .filter(PlatformFolder::isComplete)
                .findFirst();
    }
}
