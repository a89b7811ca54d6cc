package org.regionwire.ingest.feeds.sources;

/**
 * One thing that is wrong with a source as somebody sets it.
 *
 * @param type part of the HTTP interface: bad-url, unknown-provider …
 * @param parameter field that it lies in
 * @param detail a sentence that says what to do
 */
public record SourceFault(String type, String parameter, String detail) {}
