package org.regionwire.console.publishing;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What came of one file.
 *
 * @param answer ingest's own: the document with its articles, or the problem
 */
record Posting(String file, int status, JsonNode answer) {

    /** Whether its articles stand on the wire, or would. */
    boolean isTaken() {
        return status == 200 || status == 202;
    }

    /** Why it was refused and what to do, in ingest's words. */
    String problem() {
        String detail = answer.path("detail").asText("");
        return detail.isEmpty() ? "ingest answers %d: %s".formatted(status, answer) : detail;
    }
}
