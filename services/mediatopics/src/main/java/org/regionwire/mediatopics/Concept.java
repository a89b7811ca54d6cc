package org.regionwire.mediatopics;

import java.util.regex.Pattern;

/**
 * A concept of the IPTC Media Topics.
 *
 * @param id 8 digits: 20000247
 * @param parent id of the concept above; its own for one of the 17 at the top
 * @param label label in simplified Chinese, in English where IPTC has no other
 */
public record Concept(String id, String parent, String label) {
    private static final Pattern ID = Pattern.compile("\\d{8}");

    /** What stands in front of the id in a URI. */
    public static final String SCHEME = "http://cv.iptc.org/newscodes/mediatopic/";

    public Concept {
        if (!ID.matcher(id).matches() || !ID.matcher(parent).matches()) {
            throw new IllegalArgumentException("A Media Topic has 8 digits: " + id + ", " + parent);
        }
    }

    public String uri() {
        return SCHEME + id;
    }

    public boolean isTop() {
        return id.equals(parent);
    }
}
