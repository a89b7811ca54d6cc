package org.regionwire.ingest.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.regionwire.ingest.providers.Provider.Rights;
import org.regionwire.ingest.providers.Provider.TextRights;
import org.regionwire.messaging.keys.ApiKey;

/** Whatever stands in the header, only the key itself opens, and nothing breaks. */
class AnyKeyTest {

    /** Of the secret “one”, salted with 00ff. */
    private static final String ONE =
            "sha256:00ff:9e4a46a688b50f201c26320035cb78250ed8eb32092bc5380e6613d910560475";

    private static final List<String> PIECES =
            List.of(
                    "Bearer",
                    "bearer",
                    "BEARER",
                    "Basic",
                    " ",
                    "\t",
                    "\u00A0",
                    "k1",
                    "k2",
                    ".",
                    "..",
                    "one",
                    "One",
                    "onе",
                    "\0",
                    "\n",
                    ",",
                    "İ",
                    "sha256:",
                    "00ff",
                    ":",
                    "Bearer k1.one");

    private final Providers providers = new Providers();
    private final Door door = new Door(providers, true, () -> Instant.EPOCH);

    @Property(tries = 2_000)
    void only_the_key_itself_opens(@ForAll("headers") String authorization) {
        put(ONE);

        Admission admission = door.admit(null, authorization);

        boolean right = authorization.matches("(?i:bearer)\\s+k1\\.one\\s*");
        assertThat(admission instanceof Admission.Admitted).as(authorization).isEqualTo(right);
    }

    @Property(tries = 500)
    void a_hash_that_cannot_be_read_opens_to_nobody(@ForAll("headers") String hash) {
        put(hash);

        assertThat(door.admit(null, "Bearer k1.one")).isInstanceOf(Admission.Refused.class);
    }

    @Provide
    Arbitrary<String> headers() {
        return Arbitraries.oneOf(
                Arbitraries.of(PIECES).list().ofMaxSize(7).map(pieces -> String.join("", pieces)),
                Arbitraries.strings());
    }

    private void put(String hash) {
        providers.put(
                new Provider(
                        "signed",
                        "signed",
                        true,
                        List.of(),
                        List.of(new ApiKey("k1", hash, null)),
                        null,
                        new Rights(null, null, null, TextRights.FULL)));
    }
}
