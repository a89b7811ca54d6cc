package org.regionwire.console.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.console.Called;
import org.regionwire.schemas.Provider;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

/** Keys of a provider, from the first one to its end. */
@WithWire
class KeysIT {

    private final String id = Unique.name("keyed");

    @Test
    void a_key_is_shown_once_kept_as_a_hash_listed_and_taken_back(@TempDir Path folder)
            throws IOException {
        Path file = put(folder);
        String key = add("--label=desk", "--expires=2099-01-31T00:00:00Z");
        String second = add();

        Called list = Called.onWire("providers", "keys", "list", id);
        assertThat(list.out())
                .contains(key.split("\\.", -1)[0], second.split("\\.", -1)[0])
                .contains("until 2099-01-31T00:00:00Z: desk")
                .doesNotContain(key.split("\\.", -1)[1]);
        assertThat(provider().toString()).doesNotContain(key.split("\\.", -1)[1]);

        put(folder);
        assertThat(provider().getApiKeys()).as("after %s was put again", file).hasSize(2);

        Called revoke = Called.onWire("providers", "keys", "revoke", id, key.split("\\.", -1)[0]);
        assertThat(revoke.exitCode()).isZero();
        assertThat(provider().getApiKeys()).hasSize(1);
        assertThat(provider().getDocumentsPerHour()).isEqualTo(120);
    }

    @Test
    void a_provider_or_key_that_there_is_not_is_told(@TempDir Path folder) throws IOException {
        assertThat(Called.onWire("providers", "keys", "add", "nobody").err())
                .contains("there is no provider nobody");
        put(folder);
        assertThat(Called.onWire("providers", "keys", "revoke", id, "k9").err())
                .contains("has no key k9");
    }

    private Path put(Path folder) throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("providers.json"),
                        """
                        [{"id": "%s", "name": "Keyed", "documentsPerHour": 120,
                          "publications": [{"id": "a", "name": "A"}]}]
                        """
                                .formatted(id));
        assertThat(Called.onWire("providers", "put", file.toString()).exitCode()).isZero();
        return file;
    }

    private String add(String... options) {
        String[] command = new String[options.length + 4];
        command[0] = "providers";
        command[1] = "keys";
        command[2] = "add";
        command[3] = id;
        System.arraycopy(options, 0, command, 4, options.length);
        Called added = Called.onWire(command);
        assertThat(added.exitCode()).as(added.err()).isZero();
        return added.out().strip();
    }

    private Provider provider() {
        var topic = Wire.running().topic(Topics.PROVIDERS);
        return topic.decode(topic.read("urn:regionwire:provider:" + id).getLast(), Provider.class);
    }
}
