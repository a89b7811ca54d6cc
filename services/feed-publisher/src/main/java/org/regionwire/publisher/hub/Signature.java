package org.regionwire.publisher.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Lets a subscriber see that a delivery comes from whom it gave its secret (WebSub 7.1). */
public final class Signature {

    public static final String HEADER = "X-Hub-Signature";

    private static final String HMAC = "HmacSHA256";

    private Signature() {}

    /** As sha256=hex. */
    public static String of(byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), HMAC));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + HMAC, e);
        }
    }
}
