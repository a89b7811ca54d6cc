package org.regionwire.ingest.feeds.parsing;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Links against the base that holds where they stand. */
final class Links {

    private static final List<String> WITH_URL =
            List.of(
                    "href",
                    "src",
                    "action",
                    "background",
                    "cite",
                    "classid",
                    "codebase",
                    "data",
                    "longdesc",
                    "profile",
                    "usemap",
                    "poster");

    private Links() {}

    /** The base at an element: its xml:base and those of all it stands in, then the feed's URL. */
    static String base(Element element, String url) {
        Element parent = element.parent();
        String outer = parent == null ? url : base(parent, url);
        String own = element.attributes().getIgnoreCase("xml:base");
        return own.isBlank() ? outer : absolute(own, outer);
    }

    /** Against the base; as it is where that cannot be. */
    static String absolute(String link, String base) {
        String stripped = link.strip();
        if (base.isBlank() || stripped.isEmpty()) {
            return stripped;
        }
        String resolved = StringUtil.resolve(base, stripped);
        return resolved.isEmpty() ? stripped : resolved;
    }

    /** HTML whose links are absolute; as it is where they are already. */
    static String absoluteIn(String html, String base) {
        if (base.isBlank() || html.indexOf('<') < 0) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html, base);
        document.outputSettings(Markups.verbatim());
        boolean changed = false;
        for (Element element : document.body().getAllElements()) {
            for (String name : WITH_URL) {
                String link = element.attributes().hasKey(name) ? element.attr(name) : null;
                String absolute = link == null ? null : absolute(link, base);
                if (absolute != null && !absolute.equals(link)) {
                    element.attr(name, absolute);
                    changed = true;
                }
            }
        }
        return changed ? document.body().html() : html;
    }

    /** What looks like a URL with a scheme; null for anything else. */
    static @Nullable String url(@Nullable String text) {
        return text != null && text.strip().matches("(?i)https?://\\S+") ? text.strip() : null;
    }
}
