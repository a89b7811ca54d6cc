package org.regionwire.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import org.regionwire.platform.ManagedProcess;

/**
 * Kills a process once this JVM is gone, however it went. A shutdown hook would not do: it does not
 * run when the JVM is killed, and it would take the broker from under a Spring context that is
 * closing in another hook.
 */
final class EndsWithThisJvm {
    /** The pipe to its standard input closes when this JVM ends; only then does cat. */
    private static final String WATCHER = "trap '' INT HUP TERM; cat; kill -9 \"$0\"";

    private EndsWithThisJvm() {}

    static void take(ManagedProcess process) {
        try {
            new ProcessBuilder("sh", "-c", WATCHER, Long.toString(process.pid()))
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            process.kill();
            throw new UncheckedIOException("No watcher for %s: %s".formatted(process.name(), e), e);
        }
    }
}
