package org.regionwire.console.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.ApiKey;
import org.regionwire.schemas.Provider;

class KeyringTest {

    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    /** The same pair stands in ingest's test of the door: both must read hashes alike. */
    @Test
    void a_hash_is_what_ingest_reads() {
        assertThat(NewKey.hash(new byte[] {0, (byte) 0xff}, "one"))
                .isEqualTo(
                        "sha256:00ff:9e4a46a688b50f201c26320035cb78250ed8eb32092bc5380e6613d910560475");
    }

    @Test
    void what_is_kept_of_a_key_does_not_give_it_away() {
        NewKey made = NewKey.make(new Random(1), "desk", NOW, null);

        String[] parts = made.key().split("\\.", -1);
        assertThat(parts[0]).isEqualTo(made.kept().getId()).hasSize(12);
        assertThat(parts[1]).hasSize(43);
        assertThat(made.kept().toString()).doesNotContain(parts[1]).contains("desk");
        assertThat(NewKey.make(new Random(2), null, NOW, null).key()).isNotEqualTo(made.key());
    }

    @Test
    void keys_are_added_and_taken_back_one_by_one() {
        Provider two = Keyring.with(Keyring.with(provider("a"), key("k1"), 2), key("k2"), 3);

        assertThat(ids(two)).containsExactly("k1", "k2");
        assertThat(ids(Keyring.without(two, "k1", 4))).containsExactly("k2");
        assertThat(two.getRevision()).isEqualTo(3);
        assertThatThrownBy(() -> Keyring.without(two, "k9", 4))
                .hasMessageContaining("has no key k9");
    }

    @Test
    void a_file_leaves_the_keys_as_they_are() {
        Provider known = Keyring.with(provider("a"), key("k1"), 2);

        List<Provider> kept =
                Keyring.kept(List.of(provider("a"), provider("b")), Map.of(known.getUri(), known));

        assertThat(kept).extracting(KeyringTest::ids).containsExactly(List.of("k1"), List.of());
    }

    private static List<String> ids(Provider provider) {
        return provider.getApiKeys().stream().map(ApiKey::getId).toList();
    }

    private static ApiKey key(String id) {
        return ApiKey.newBuilder().setId(id).setHash("").setCreatedAt(NOW).build();
    }

    private static Provider provider(String id) {
        return Provider.newBuilder()
                .setUri(ProvidersFile.uri(id))
                .setId(id)
                .setName(id)
                .setRevision(1)
                .build();
    }
}
