package org.regionwire.publisher.hub;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regionwire.publisher.feeds.Urls;

/**
 * Where a subscriber is called.
 *
 * @param url as the subscriber wrote it, without encoding of characters that need none
 */
public record Callback(String url) {

    /** What a server and a log bear. */
    static final int LONGEST = 2000;

    /** Empty when it is no absolute http or https URL that a stranger may give. */
    public static Optional<Callback> of(String written) {
        String url = Urls.plain(written.strip());
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme();
            boolean fit =
                    url.length() <= LONGEST
                            && scheme.toLowerCase(Locale.ROOT).matches("https?")
                            && uri.getHost() != null
                            && uri.getRawUserInfo() == null
                            && uri.getRawFragment() == null;
            return fit ? Optional.of(new Callback(uri.toASCIIString())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** What is counted together and called a few times at once only. */
    public String host() {
        return URI.create(url).getHost().toLowerCase(Locale.ROOT);
    }

    /** The URL with parameters behind those that it has (WebSub 5.1.1: none is overwritten). */
    public String with(Map<String, String> parameters) {
        String query =
                parameters.entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&"));
        if (!url.contains("?")) {
            return url + "?" + query;
        }
        return url + (url.endsWith("?") || url.endsWith("&") ? "" : "&") + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
