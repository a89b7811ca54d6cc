package org.regionwire.publisher.article;

import java.util.List;

/**
 * A topic.
 *
 * @param uri IPTC Media Topic: http://cv.iptc.org/newscodes/mediatopic/04000000
 * @param name label
 * @param codes of the topics whose feeds it stands in: its own and those above; none for a topic
 *     that is no Media Topic
 */
public record Subject(String uri, String name, List<String> codes) {

    public Subject {
        codes = List.copyOf(codes);
    }
}
