package org.regionwire.ingest.feeds.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * What an element is called, whatever prefix its feed has chosen: the words of RSS, RDF and Atom
 * without one, those of the known modules with their usual one. A prefix that is bound to nothing
 * means what it usually means.
 */
final class Names {

    private static final Map<String, String> BY_NAMESPACE =
            Map.ofEntries(
                    Map.entry("http://my.netscape.com/rdf/simple/0.9", ""),
                    Map.entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", ""),
                    Map.entry("http://channel.netscape.com/rdf/simple/0.9", ""),
                    Map.entry("http://purl.org/rss/1.0", ""),
                    Map.entry("http://purl.org/net/rss1.1#", ""),
                    Map.entry("http://backend.userland.com/rss", ""),
                    Map.entry("http://backend.userland.com/rss2", ""),
                    Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
                    Map.entry("http://www.w3.org/2005/atom", ""),
                    Map.entry("http://purl.org/atom/ns#", ""),
                    Map.entry("http://purl.org/atom/ns", ""),
                    Map.entry("http://purl.org/pie", ""),
                    Map.entry("http://purl.org/echo", ""),
                    Map.entry("http://purl.org/dc/elements/1.1", "dc"),
                    Map.entry("http://purl.org/dc/elements/1.0", "dc"),
                    Map.entry("http://purl.org/dc/terms", "dcterms"),
                    Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
                    Map.entry("http://purl.org/rss/1.0/modules/syndication", "sy"),
                    Map.entry("http://search.yahoo.com/mrss", "media"),
                    Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
                    Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
                    Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
                    Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
                    Map.entry("http://www.w3.org/2005/xhtml", "xhtml"));

    private static final List<String> SAME_AS_NONE = List.of("atom", "atom10", "atom03", "rss");

    private Names() {}

    /** Lower case: {@code title}, {@code dc:title}, {@code content:encoded}. */
    static String of(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String usual = usual(namespace(element, prefix), prefix);
        String local = name.substring(colon + 1);
        return usual.isEmpty() ? local : usual + ":" + local;
    }

    private static String usual(String namespace, String prefix) {
        String key = namespace.toLowerCase(Locale.ROOT);
        String known =
                BY_NAMESPACE.get(key.endsWith("/") ? key.substring(0, key.length() - 1) : key);
        if (known != null) {
            return known;
        }
        return SAME_AS_NONE.contains(prefix) ? "" : prefix;
    }

    private static String namespace(Element element, String prefix) {
        String attribute = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
        for (Element at = element; at != null; at = at.parent()) {
            String bound = at.attributes().getIgnoreCase(attribute);
            if (!bound.isEmpty()) {
                return bound.strip();
            }
        }
        return "";
    }
}
