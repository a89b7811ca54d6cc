package org.regionwire.console.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.schemas.ApiKey;
import org.regionwire.schemas.Partner;

class PartnersFileTest {

    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    @TempDir private Path folder;

    @Test
    void partners_are_read_with_what_they_take() throws IOException {
        assertThat(
                        read(
                                """
                                [{"id": "portal", "name": "门户", "contact": "029-1", "regions": ["610300"]},
                                 {"id": "all"}]
                                """))
                .containsExactly(
                        partner("portal", "门户", "029-1", "610300"), partner("all", "all", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | must be a JSON array of partners",
                "[{}] | id must be",
                "[{\"id\": \"a b\"}] | id must be",
                "[{\"id\": \"a\", \"regions\": [\"999999\"]}] | no region has the code 999999",
            })
    void what_is_wrong_is_said(String json, String why) {
        assertThatThrownBy(() -> read(json)).hasMessageContaining(why);
    }

    @Test
    void who_is_put_again_keeps_keys_and_the_time_since_when_it_is_one() {
        Partner known =
                Partner.newBuilder(partner("portal", "old", null))
                        .setSince(NOW.minusSeconds(60))
                        .setApiKeys(
                                List.of(
                                        ApiKey.newBuilder()
                                                .setId("k")
                                                .setHash("")
                                                .setCreatedAt(NOW)
                                                .build()))
                        .build();

        Map<String, Partner> kept =
                PartnerTopic.kept(
                        List.of(partner("portal", "new", null)), Map.of(known.getUri(), known));

        assertThat(kept.values())
                .containsExactly(
                        Partner.newBuilder(known)
                                .setName("new")
                                .setRevision(NOW.toEpochMilli())
                                .build());
    }

    private List<Partner> read(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("partners.json"), json);
        return PartnersFile.read(file, NOW, "610300"::equals);
    }

    private static Partner partner(
            String id, String name, @Nullable String contact, String... regions) {
        return Partner.newBuilder()
                .setUri("urn:regionwire:partner:" + id)
                .setId(id)
                .setName(name)
                .setContact(contact)
                .setRegions(List.of(regions))
                .setSince(NOW)
                .setRevision(NOW.toEpochMilli())
                .build();
    }
}
