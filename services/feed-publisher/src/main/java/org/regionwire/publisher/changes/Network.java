package org.regionwire.publisher.changes;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Whom an address belongs to, as far as it tells. */
public final class Network {

    /**
     * Bytes of an IPv6 address that are given to one site: it has all addresses below (RFC 6177).
     */
    private static final int SITE = 8;

    private Network() {}

    /**
     * @param address of a reader; what is none counts as one of its own
     */
    public static String of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, SITE)
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
