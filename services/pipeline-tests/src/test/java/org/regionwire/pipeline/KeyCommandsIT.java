package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A provider changes its key without a pause, and the old one opens nothing any more. */
@ExtendWith(SharedWire.class)
class KeyCommandsIT {

    private static final String PAGE =
            MadeUpPages.write(Path.of("target", "pages"), 1300).toString();

    private static RunningWire wire;

    @BeforeAll
    static void putTheProvider(RunningWire shared, @TempDir Path folder) throws IOException {
        wire = shared;
        Path providers =
                Files.writeString(
                        folder.resolve("providers.json"),
                        """
                        [{"id": "rotating", "name": "云南乡讯",
                          "publications": [{"id": "rotating", "name": "云南乡讯"}]}]
                        """);
        Called.done(wire, "providers", "put", providers.toString());
    }

    @Test
    void a_new_key_opens_beside_the_old_one_which_is_refused_once_it_is_revoked() {
        String old = key("--label=desk", "--expires=2099-01-31T00:00:00Z");
        awaitStatus(200, old);
        String fresh = key();
        awaitStatus(200, fresh);
        assertThat(status(old)).isEqualTo(200);
        assertThat(keys().out())
                .contains(id(old), "until 2099-01-31T00:00:00Z: desk", id(fresh))
                .doesNotContain(secret(old), secret(fresh));

        assertThat(Called.done(wire, "providers", "keys", "revoke", "rotating", id(old)).out())
                .isEqualToIgnoringNewLines("revoked " + id(old));

        awaitStatus(401, old);
        assertThat(status(fresh)).isEqualTo(200);
        assertThat(keys().out()).contains(id(fresh)).doesNotContain(id(old));
    }

    private static String key(String... options) {
        String[] add = {"providers", "keys", "add", "rotating"};
        return Called.done(
                        wire,
                        Stream.concat(Stream.of(add), Stream.of(options)).toArray(String[]::new))
                .out()
                .strip();
    }

    private static Called keys() {
        return Called.done(wire, "providers", "keys", "list", "rotating");
    }

    private static String id(String key) {
        return part(key, 0);
    }

    private static String secret(String key) {
        return part(key, 1);
    }

    private static String part(String key, int number) {
        return List.of(key.split("\\.", 2)).get(number);
    }

    /** Ingest follows the topic of providers: a change is there a moment after it was made. */
    private static void awaitStatus(int status, String key) {
        Awaitility.await(status + " for " + id(key))
                .atMost(Duration.ofSeconds(30))
                .until(() -> status(key) == status);
    }

    /** What ingest answers to who comes with this key. */
    private static int status(String key) {
        return Called.publish(
                        wire, "--json", "--dry-run", "--provider=rotating", "--key=" + key, PAGE)
                .json()
                .path(0)
                .path("status")
                .asInt();
    }
}
