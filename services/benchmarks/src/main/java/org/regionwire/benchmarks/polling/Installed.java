package org.regionwire.benchmarks.polling;

import java.io.IOException;
import org.regionwire.platform.StartFailure;

/** Programs of others that a question needs. */
public final class Installed {

    private Installed() {}

    /**
     * @param debian package that has it
     * @throws StartFailure when it is not there
     */
    public static void require(String program, String debian) {
        try {
            new ProcessBuilder(program, "-v")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new StartFailure(
                    "%s is missing: install it (Debian: apt install %s)."
                            .formatted(program, debian));
        }
    }
}
