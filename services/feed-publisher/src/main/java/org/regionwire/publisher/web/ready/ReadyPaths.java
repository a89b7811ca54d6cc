package org.regionwire.publisher.web.ready;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.regionwire.publisher.feeds.Form;
import org.regionwire.publisher.web.PlainUrls;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;

/** Where the view serves what depends on nothing but the index. */
public final class ReadyPaths {

    private static final List<String> PAGES =
            List.of(
                    "",
                    "/regions.json",
                    "/feeds.json",
                    "/feeds.opml",
                    "/regions/*",
                    "/topics/*",
                    "/publications/*",
                    "/articles/*");

    private ReadyPaths() {}

    /** Puts the filter there, before all others. */
    public static FilterRegistrationBean<ReadyFilter> first(ReadyFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(all());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Puts the filter there, behind those that count. */
    public static FilterRegistrationBean<PlainUrls> plain(PlainUrls filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(all());
        return registration;
    }

    private static String[] all() {
        Stream<String> feeds =
                Arrays.stream(Form.values()).map(form -> "/feed." + form.extension());
        return Stream.concat(PAGES.stream(), feeds).toArray(String[]::new);
    }
}
