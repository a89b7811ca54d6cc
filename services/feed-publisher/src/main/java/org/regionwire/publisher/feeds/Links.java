package org.regionwire.publisher.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.archives.Period;
import org.regionwire.publisher.article.About;
import org.regionwire.publisher.article.Printed;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.view.Duplicates;

/**
 * Where things stand for the world outside.
 *
 * @param publicUrl absolute URL that readers reach this service at, without a slash at the end
 * @param hub absolute URL that subscribers reach the hub at; null where there is none
 */
public record Links(URI publicUrl, @Nullable URI hub) {

    public Links {
        if (!publicUrl.isAbsolute() || publicUrl.getHost() == null) {
            throw new IllegalArgumentException(
                    "regionwire.publisher.public-url must be absolute, such as"
                            + " https://news.example: "
                            + publicUrl);
        }
        publicUrl = URI.create(publicUrl.toString().replaceAll("/+$", ""));
    }

    /** Without a hub. */
    public Links(URI publicUrl) {
        this(publicUrl, null);
    }

    /** Value of a Link header that names the hub, where there is one, and the feed itself. */
    public String push(String self) {
        String selfLink = "<%s>; rel=\"self\"".formatted(self);
        return hub == null ? selfLink : "<%s>; rel=\"hub\", %s".formatted(hub, selfLink);
    }

    public String home() {
        return publicUrl + "/";
    }

    /** Scheme of region categories: with the code behind it, the region's page. */
    public String regions() {
        return publicUrl + "/regions/";
    }

    public String region(String code) {
        return regions() + code;
    }

    /** The page of a section. */
    public String page(Section section) {
        return switch (section) {
            case About about -> page(about);
            case Printed printed -> page(printed);
        };
    }

    private String page(About about) {
        String region = about.region();
        String topic = about.topic();
        String above = region == null ? publicUrl.toString() : region(region);
        return topic == null ? above : above + "/topics/" + topic;
    }

    private String page(Printed printed) {
        String publication = publications() + "/" + Printed.encoded(printed.publication());
        if (printed.issue() == null) {
            return publication;
        }
        String issue = publication + "/issues/" + printed.issue();
        String page = printed.page();
        return page == null ? issue : issue + "/pages/" + Printed.encoded(page);
    }

    /** The page of all publications. */
    public String publications() {
        return publicUrl + "/publications";
    }

    /** The list of feeds of parts: of a region by topic, a publication by issue, that by page. */
    public String parts(Section section) {
        return page(section) + "/feeds.json";
    }

    public String feed(Section section, Form form) {
        return page(section) + "/feed." + form.extension();
    }

    /** The canonical URL of the feed: the usual choice is not named. */
    public String feed(Section section, Form form, Duplicates duplicates) {
        return feed(section, form) + query(duplicates);
    }

    private static String query(Duplicates duplicates) {
        return switch (duplicates) {
            case FIRST -> "";
            case LOCAL -> "?dup=local";
            case ALL -> "?dup=all";
        };
    }

    /** The feed of what a reader has put together, its parameters in one order for all. */
    public String selection(Selection selection, Form form, Duplicates duplicates) {
        Coverage coverage = selection.coverage();
        List<String> query = new ArrayList<>();
        if (coverage.area() != null) {
            query.add("region=" + coverage.area().code());
        }
        if (coverage.topic() != null) {
            query.add("topic=" + coverage.topic().code());
        }
        if (!selection.words().isEmpty()) {
            query.add("q=" + URLEncoder.encode(String.join(" ", selection.words()), UTF_8));
        }
        if (selection.language() != null) {
            query.add("lang=" + selection.language());
        }
        if (duplicates != Duplicates.FIRST) {
            query.add(query(duplicates).substring(1));
        }
        return publicUrl
                + "/feed."
                + form.extension()
                + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** The feed of a stretch of the past. */
    public String archive(Section section, Period period, Form form, Duplicates duplicates) {
        return page(section)
                + "/archive/"
                + period
                + "/feed."
                + form.extension()
                + query(duplicates);
    }

    public String article(String uri) {
        // A colon may stand in a path as it is, and a urn is easier to read with it.
        return publicUrl
                + "/articles/"
                + URLEncoder.encode(uri, UTF_8).replace("+", "%20").replace("%3A", ":");
    }
}
