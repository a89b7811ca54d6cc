package org.regionwire.publisher.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether a client has what it asks for already (RFC 9110, 13.1.2, 13.1.3 and 13.2.2). */
public final class Conditions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private Conditions() {}

    /**
     * @param ifNoneMatch all header fields of that name; when there is one, ifModifiedSince does
     *     not count
     * @param ifModifiedSince milliseconds since 1970; -1 for none or no date
     * @param etag strong, quoted; it is compared weakly, as for GET it must be
     */
    public static boolean notModified(
            List<String> ifNoneMatch, long ifModifiedSince, String etag, Instant changedAt) {
        if (!ifNoneMatch.isEmpty()) {
            return ifNoneMatch.stream().anyMatch(field -> matches(field, etag));
        }
        return ifModifiedSince >= 0
                && ifModifiedSince >= changedAt.truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
    }

    /**
     * The tags that a client has, without what tells encodings apart: the same change is new to it
     * in all of them.
     */
    static List<String> tags(List<String> ifNoneMatch) {
        return ifNoneMatch.stream()
                .flatMap(field -> TAG.matcher(field).results())
                .map(tag -> tag.group(1).replaceFirst("-(?:gzip|br)\"$", "\""))
                .toList();
    }

    private static boolean matches(String field, String etag) {
        return field.equals(etag)
                || field.strip().equals("*")
                || TAG.matcher(field)
                        .results()
                        .map((MatchResult tag) -> tag.group(1))
                        .anyMatch(etag::equals);
    }
}
