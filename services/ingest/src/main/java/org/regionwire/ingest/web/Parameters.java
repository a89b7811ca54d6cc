package org.regionwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a request says beside its body. */
final class Parameters {

    private static final String HEADER_PREFIX = "Regionwire-";

    private static final Set<String> NO = Set.of("false", "0", "no", "off");

    private Parameters() {}

    /** Of the query, else of the header Regionwire-Name; blank is as good as none. */
    static @Nullable String of(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null) {
            value = request.getHeader(HEADER_PREFIX + headerName(name));
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Whether it is there and not plainly no: a slip in dryRun must not publish. */
    static boolean isSet(HttpServletRequest request, String name) {
        String value = of(request, name);
        return value != null && !NO.contains(value.toLowerCase(Locale.ROOT));
    }

    /** Without its parameters, lower case; empty where there is none. */
    static String mediaType(HttpServletRequest request) {
        String contentType = request.getContentType();
        return contentType == null
                ? ""
                : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** As the sender wrote it: a label that Java does not know is told of, not passed over. */
    static @Nullable String charset(HttpServletRequest request) {
        String contentType = request.getContentType();
        for (String parameter : contentType == null ? new String[0] : contentType.split(";", -1)) {
            String[] pair = parameter.strip().split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase("charset")) {
                return pair[1].strip().replace("\"", "");
            }
        }
        return null;
    }

    private static String headerName(String name) {
        String dashed = name.replaceAll("([A-Z])", "-$1");
        return dashed.substring(0, 1).toUpperCase(Locale.ROOT) + dashed.substring(1);
    }
}
