package org.regionwire.publisher.article;

/**
 * A topic.
 *
 * @param uri IPTC Media Topic: http://cv.iptc.org/newscodes/mediatopic/04000000
 * @param name label
 */
public record Subject(String uri, String name) {}
