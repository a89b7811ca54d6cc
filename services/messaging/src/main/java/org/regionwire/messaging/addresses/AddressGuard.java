package org.regionwire.messaging.addresses;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Resolves hosts for connections and hands out public addresses only: whoever may name a host must
 * not reach what stands beside this program. To be asked when a connection is made, and connected
 * to what it answers, so that a name that changes its address in between gains nothing.
 */
public final class AddressGuard {

    private final Set<String> allowed;

    /**
     * @param allowed hosts, as a URL writes them, that may be private
     */
    public AddressGuard(List<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /**
     * At least one address.
     *
     * @throws UnknownHostException also when none of its addresses is public
     */
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        if (allowed.contains(host)) {
            return all;
        }
        InetAddress[] open =
                Arrays.stream(all).filter(AddressGuard::isPublic).toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new UnknownHostException(
                    "%s has no public address, and is not among the hosts that may do without"
                            .formatted(host));
        }
        return open;
    }

    /** Whether the whole internet reaches it, and it is nobody's inside. */
    public static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return switch (address) {
            case Inet4Address _ -> isPublic4(b[0] & 0xFF, b[1] & 0xFF, b[2] & 0xFF);
            case Inet6Address _ -> isPublic6(b);
            default -> false;
        };
    }

    /** IANA's registry of special-purpose addresses (RFC 6890). */
    private static boolean isPublic4(int a, int b, int c) {
        boolean shared = a == 100 && b >= 64 && b < 128;
        boolean protocol = a == 192 && b == 0 && (c == 0 || c == 2);
        boolean benchmarks = a == 198 && (b == 18 || b == 19);
        boolean examples = (a == 198 && b == 51 && c == 100) || (a == 203 && b == 0 && c == 113);
        return a != 0 && a < 240 && !shared && !protocol && !benchmarks && !examples;
    }

    /** Global unicast only, and none that carries an IPv4 address inside: 6to4, Teredo. */
    private static boolean isPublic6(byte[] b) {
        boolean global = (b[0] & 0xE0) == 0x20;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        boolean protocol = b[0] == 0x20 && b[1] == 0x01 && (b[2] & 0xFE) == 0;
        boolean examples = b[0] == 0x20 && b[1] == 0x01 && b[2] == 0x0D && (b[3] & 0xFF) == 0xB8;
        return global && !sixToFour && !protocol && !examples;
    }
}
