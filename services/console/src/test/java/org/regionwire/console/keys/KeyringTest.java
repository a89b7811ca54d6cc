package org.regionwire.console.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.ApiKey;

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
        List<ApiKey> two = Keyring.with(Keyring.with(List.of(), key("k1")), key("k2"));

        assertThat(two).extracting(ApiKey::getId).containsExactly("k1", "k2");
        assertThat(Keyring.without("provider a", two, "k1"))
                .extracting(ApiKey::getId)
                .containsExactly("k2");
        assertThatThrownBy(() -> Keyring.without("provider a", two, "k9"))
                .hasMessageContaining("provider a has no key k9");
    }

    private static ApiKey key(String id) {
        return ApiKey.newBuilder().setId(id).setHash("").setCreatedAt(NOW).build();
    }
}
