package org.regionwire.publisher.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatureTest {

    /** RFC 4231, test case 2. */
    @Test
    void itIsTheHmacOfTheBodyUnderTheSecret() {
        assertThat(Signature.of("what do ya want for nothing?".getBytes(UTF_8), "Jefe"))
                .isEqualTo(
                        "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
