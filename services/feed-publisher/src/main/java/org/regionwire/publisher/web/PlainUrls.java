package org.regionwire.publisher.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.feeds.Urls;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever asks for a feed or page by a URL that is written otherwise to the one that caches
 * hold. Feeds say by themselves what their queries mean; pages and lists have none.
 */
public final class PlainUrls extends OncePerRequestFilter {

    /** What may stand behind a semicolon in a part of a path, and means nothing here. */
    private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");

    private static final Pattern FEED = Pattern.compile(".*/feed\\.[^/]*");

    private final Links links;

    public PlainUrls(Links links) {
        this.links = links;
    }

    /** Whether a request is one whose answer serves all who ask for the same. */
    public static boolean isPlain(String path, @Nullable String query) {
        return path.equals(plain(path)) && (query == null || isFeed(path));
    }

    private static String plain(String path) {
        return path.indexOf(';') < 0 && path.indexOf('%') < 0
                ? path
                : Urls.plain(PARAMETERS.matcher(path).replaceAll(""));
    }

    private static boolean isFeed(String path) {
        return FEED.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        boolean reads =
                request.getMethod().equals(HttpMethod.GET.name())
                        || request.getMethod().equals(HttpMethod.HEAD.name());
        if (!reads || isPlain(path, query)) {
            others.doFilter(request, response);
            return;
        }
        String plain = plain(path);
        String kept = query != null && isFeed(plain) ? "?" + query : "";
        Answers.send(Answers.moved(links.publicUrl() + plain + kept), response);
    }
}
