package org.regionwire.console.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionwire.schemas.ApiKey;
import org.regionwire.schemas.Provider;

class ProviderTopicTest {

    @Test
    void a_file_leaves_the_keys_as_they_are() {
        ApiKey key =
                ApiKey.newBuilder().setId("k1").setHash("").setCreatedAt(Instant.EPOCH).build();
        Provider known = provider("a", List.of(key));

        Map<String, Provider> kept =
                ProviderTopic.kept(
                        List.of(provider("a", List.of()), provider("b", List.of())),
                        Map.of(known.getUri(), known));

        assertThat(kept.values())
                .extracting(Provider::getApiKeys)
                .containsExactly(List.of(key), List.of());
    }

    private static Provider provider(String id, List<ApiKey> keys) {
        return Provider.newBuilder()
                .setUri(ProvidersFile.uri(id))
                .setId(id)
                .setName(id)
                .setApiKeys(keys)
                .setRevision(1)
                .build();
    }
}
