package org.regionwire.publisher.hub.calling;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.regionwire.messaging.addresses.AddressGuard;

/** Has the HTTP client connect to what the guard lets through. */
record GuardedDns(AddressGuard guard) implements DnsResolver {

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return guard.resolve(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
