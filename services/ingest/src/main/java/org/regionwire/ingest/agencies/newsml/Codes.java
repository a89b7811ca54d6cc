package org.regionwire.ingest.agencies.newsml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.agencies.xml.XmlElement;

/**
 * What the codes of an item mean: its own catalog first, then the aliases that IPTC's standard
 * catalog has. Catalogs are never fetched.
 */
record Codes(Map<String, String> schemes) {

    private static final Map<String, String> STANDARD =
            Map.of(
                    "medtop", "http://cv.iptc.org/newscodes/mediatopic/",
                    "subj", "http://cv.iptc.org/newscodes/subjectcode/",
                    "stat", "http://cv.iptc.org/newscodes/pubstatusg2/",
                    "ninat", "http://cv.iptc.org/newscodes/ninature/",
                    "sig", "http://cv.iptc.org/newscodes/signal/",
                    "irel", "http://cv.iptc.org/newscodes/itemrelation/",
                    "genre", "http://cv.iptc.org/newscodes/genre/");

    static Codes of(XmlElement item) {
        Map<String, String> schemes = new HashMap<>(STANDARD);
        for (XmlElement catalog : item.children("catalog")) {
            for (XmlElement scheme : catalog.children("scheme")) {
                String alias = scheme.attribute("alias");
                String uri = scheme.attribute("uri");
                if (alias != null && uri != null) {
                    schemes.put(alias, uri);
                }
            }
        }
        return new Codes(schemes);
    }

    /** The whole uri of what a concept names; null where its scheme is not known. */
    @Nullable String uri(XmlElement concept) {
        String uri = concept.attribute("uri");
        String qcode = concept.attribute("qcode");
        if (uri != null || qcode == null) {
            return uri;
        }
        String[] parts = qcode.split(":", 2);
        String scheme = schemes.get(parts[0]);
        return parts.length == 2 && scheme != null ? scheme + parts[1] : null;
    }

    /** The last part of a concept's code: usable of stat:usable; null where it has none. */
    @Nullable String code(XmlElement concept) {
        String uri = uri(concept);
        String code = uri == null ? concept.attribute("qcode") : uri;
        return code == null ? concept.attribute("literal") : last(code);
    }

    /** What stands behind the last slash or colon. */
    @Nullable String last(@Nullable String code) {
        return code == null
                ? null
                : code.substring(Math.max(code.lastIndexOf('/'), code.lastIndexOf(':')) + 1);
    }
}
