package org.regionwire.ingest.feeds.fetching;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way that one question takes. Only what moved for good from the first hop on is remembered: a
 * permanent move behind a temporary one says nothing of the URL that was asked.
 */
final class Redirects {

    private final Set<String> visited = new LinkedHashSet<>();
    private final String asked;
    private final int most;
    private String at;
    private String permanent;
    private boolean allPermanent = true;

    Redirects(String asked, int most) {
        this.asked = asked;
        this.most = most;
        this.at = asked;
        this.permanent = asked;
        visited.add(asked);
    }

    /** Where the next request goes. */
    String at() {
        return at;
    }

    /** Where to ask from now on; null where that is what was asked. */
    @Nullable String permanent() {
        return permanent.equals(asked) ? null : permanent;
    }

    static boolean is(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Follows one redirect; the reason why not, or null when it is followed. */
    @Nullable String follow(int status, @Nullable String location) {
        if (location == null || location.isBlank()) {
            return "It redirects (%d) to nowhere.".formatted(status);
        }
        String next = resolved(location);
        if (next == null) {
            return "It redirects (%d) to what is no http or https URL.".formatted(status);
        }
        if (!visited.add(next)) {
            return "It redirects in a circle.";
        }
        if (visited.size() > most + 1) {
            return "It redirects more than %d times.".formatted(most);
        }
        at = next;
        allPermanent &= status == 301 || status == 308;
        permanent = allPermanent ? next : permanent;
        return null;
    }

    private @Nullable String resolved(String location) {
        try {
            URI next = new URI(at).resolve(new URI(location.strip().replace(" ", "%20")));
            String scheme = next.getScheme() == null ? "" : next.getScheme();
            boolean http = scheme.toLowerCase(Locale.ROOT).matches("https?");
            return http && next.getHost() != null ? next.toString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
