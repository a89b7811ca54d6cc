package org.regionwire.publisher.web.ready;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The same from a client that has nothing yet: what is made for it serves all others too. */
final class WholeRequest extends HttpServletRequestWrapper {

    WholeRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isCondition(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isCondition(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public long getDateHeader(String name) {
        return isCondition(name) ? -1 : super.getDateHeader(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(
                Collections.list(super.getHeaderNames()).stream()
                        .filter(name -> !isCondition(name))
                        .toList());
    }

    private static boolean isCondition(String name) {
        return name.equalsIgnoreCase(HttpHeaders.IF_NONE_MATCH)
                || name.equalsIgnoreCase(HttpHeaders.IF_MODIFIED_SINCE);
    }
}
