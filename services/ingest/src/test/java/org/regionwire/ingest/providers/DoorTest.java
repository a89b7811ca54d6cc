package org.regionwire.ingest.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.ingest.providers.Provider.Rights;
import org.regionwire.ingest.providers.Provider.TextRights;
import org.regionwire.messaging.keys.ApiKey;

class DoorTest {

    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    /** Of the secrets “one” and “two”, salted with 00ff; see the console's test too. */
    private static final String ONE =
            "sha256:00ff:9e4a46a688b50f201c26320035cb78250ed8eb32092bc5380e6613d910560475";

    private static final String TWO =
            "sha256:00ff:85d948cb867bdf29973765cf0af438c2075d305b7259b7bec519ce5c12398b0b";

    private final Providers providers = new Providers();
    private Instant now = NOW;

    private final Door closed = new Door(providers, false, () -> now);
    private final Door open = new Door(providers, true, () -> now);

    DoorTest() {
        put(
                "signed",
                null,
                new ApiKey("k1", ONE, null),
                new ApiKey("k2", TWO, NOW.plusSeconds(60)));
        put("other", null, new ApiKey("k3", ONE, null));
        put("free", null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "signed, Bearer k1.one",
                "-,      Bearer k1.one",
                "signed, bearer k1.one",
                "signed, Bearer k2.two",
            })
    void any_valid_key_opens(@Nullable String named, String authorization) {
        assertThat(closed.admit(named, authorization)).isEqualTo(new Admission.Admitted("signed"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "signed, Bearer k1.two,   KEY_INVALID",
                "signed, Bearer k9.one,   KEY_INVALID",
                "signed, Bearer k1,       KEY_INVALID",
                "signed, Bearer,          KEY_INVALID",
                "signed, Basic azE6b25l,  KEY_INVALID",
                "other,  Bearer k1.one,   KEY_OF_ANOTHER_PROVIDER",
                "nobody, Bearer k1.one,   KEY_OF_ANOTHER_PROVIDER",
                "signed, -,               KEY_MISSING",
                "free,   -,               KEY_MISSING",
                "nobody, -,               KEY_MISSING",
                "-,      -,               KEY_MISSING",
            })
    void nothing_else_does(
            @Nullable String named, @Nullable String authorization, Admission.Reason reason) {
        assertThat(closed.admit(named, authorization))
                .isInstanceOfSatisfying(
                        Admission.Refused.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }

    @Test
    void an_expired_key_is_none() {
        now = NOW.plusSeconds(60);

        assertThat(closed.admit("signed", "Bearer k2.two")).isInstanceOf(Admission.Refused.class);
        assertThat(closed.admit("signed", "Bearer k1.one")).isInstanceOf(Admission.Admitted.class);
    }

    @Test
    void where_open_providers_are_allowed_who_has_no_key_needs_none() {
        assertThat(open.admit("free", null)).isEqualTo(new Admission.Admitted("free"));
        assertThat(open.admit("signed", null)).isInstanceOf(Admission.Refused.class);
        assertThat(open.admit("nobody", null)).isEqualTo(new Admission.Admitted("nobody"));
    }

    @Test
    void a_quota_is_an_hours_worth_that_fills_evenly() {
        put("busy", 60);
        for (int i = 0; i < 60; i++) {
            assertThat(open.admit("busy", null)).isEqualTo(new Admission.Admitted("busy"));
        }

        assertThat(open.admit("busy", null))
                .isEqualTo(new Admission.Throttled("busy", Duration.ofMinutes(1)));
        now = NOW.plusSeconds(45);
        assertThat(open.admit("busy", null))
                .isEqualTo(new Admission.Throttled("busy", Duration.ofSeconds(15)));
        now = NOW.plusSeconds(60);
        assertThat(open.admit("busy", null)).isEqualTo(new Admission.Admitted("busy"));
        assertThat(open.admit("free", null)).isEqualTo(new Admission.Admitted("free"));
    }

    @Test
    void a_wrong_key_costs_its_supposed_owner_nothing() {
        put("busy", 1, new ApiKey("k4", ONE, null));

        assertThat(open.admit("busy", "Bearer k4.wrong")).isInstanceOf(Admission.Refused.class);
        assertThat(open.admit("busy", "Bearer k4.one")).isInstanceOf(Admission.Admitted.class);
        assertThat(open.admit("busy", "Bearer k4.one")).isInstanceOf(Admission.Throttled.class);
    }

    @ParameterizedTest
    @CsvSource({"plain:00ff:aa", "sha256:00ff", "sha256:xx:yy", "''", "sha256::"})
    void a_hash_that_cannot_be_read_opens_nothing(String hash) {
        put("odd", null, new ApiKey("k5", hash, null));

        assertThat(open.admit("odd", "Bearer k5.one")).isInstanceOf(Admission.Refused.class);
    }

    @Test
    void who_only_looks_is_told_the_same_and_nothing_is_counted() {
        put("busy", 1, new ApiKey("k4", ONE, null));
        for (int i = 0; i < 3; i++) {
            assertThat(closed.identify("busy", "Bearer k4.one"))
                    .isEqualTo(new Admission.Admitted("busy"));
        }
        assertThat(closed.identify("signed", "Bearer k4.one"))
                .isInstanceOf(Admission.Refused.class);
        assertThat(closed.identify(null, null)).isInstanceOf(Admission.Refused.class);
        assertThat(open.identify("free", null)).isEqualTo(new Admission.Admitted("free"));
        assertThat(open.identify("signed", null)).isInstanceOf(Admission.Refused.class);
        assertThat(closed.admit("busy", "Bearer k4.one")).isEqualTo(new Admission.Admitted("busy"));
    }

    @Test
    void whom_an_operator_let_in_needs_no_key_and_has_a_quota() {
        put("busy", 1, new ApiKey("k4", ONE, null));
        assertThat(closed.admitKnown("busy")).isEqualTo(new Admission.Admitted("busy"));
        assertThat(closed.admitKnown("busy")).isInstanceOf(Admission.Throttled.class);
    }

    private void put(String id, @Nullable Integer perHour, ApiKey... keys) {
        providers.put(
                new Provider(
                        id,
                        id,
                        true,
                        List.of(),
                        List.of(keys),
                        perHour,
                        new Rights(null, null, null, TextRights.FULL)));
    }
}
