package org.regionwire.publisher.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stood in a publication, in an issue of it, or on a page of that.
 *
 * @param publication id
 * @param issue its date; null for every issue
 * @param page number as printed: 7, A12; null for every page, and without an issue
 */
public record Printed(String publication, @Nullable LocalDate issue, @Nullable String page)
        implements Section {

    /** What the key of one begins with. */
    public static final String KEYS = "print" + SEPARATOR;

    /** Characters of an id or a page number. */
    private static final int LONGEST = 100;

    public Printed {
        if (issue == null && page != null) {
            throw new IllegalArgumentException("a page is one of an issue");
        }
        if (!isName(publication) || (page != null && !isName(page))) {
            throw new IllegalArgumentException(
                    "no publication or page: %s, %s".formatted(publication, page));
        }
    }

    public static Printed publication(String id) {
        return new Printed(id, null, null);
    }

    public static Printed issue(String publication, LocalDate date) {
        return new Printed(publication, date, null);
    }

    /**
     * All that an article stands in by one place in print: the publication, the issue where its
     * date is known to the day, the page of that where its number is known.
     */
    public static List<Printed> all(
            String publication, @Nullable String issueDate, @Nullable String pageNumber) {
        List<Printed> all = new ArrayList<>();
        String id = publication.strip();
        if (!isName(id)) {
            return all;
        }
        all.add(publication(id));
        Optional<LocalDate> date = date(issueDate == null ? null : issueDate.strip());
        if (date.isPresent()) {
            all.add(issue(id, date.get()));
            String page = pageNumber == null ? "" : pageNumber.strip();
            if (isName(page)) {
                all.add(new Printed(id, date.get(), page));
            }
        }
        return all;
    }

    /**
     * @param code as {@link #code} writes it
     * @throws IllegalArgumentException for what it never writes
     */
    public static Printed ofCode(String code) {
        String[] parts = code.split(SEPARATOR, -1);
        if (parts.length > 3) {
            throw new IllegalArgumentException("no place in print: " + code);
        }
        Optional<LocalDate> issue = date(parts.length > 1 ? parts[1] : null);
        if (parts.length > 1 && issue.isEmpty()) {
            throw new IllegalArgumentException("no date of an issue: " + code);
        }
        return new Printed(
                decoded(parts[0]), issue.orElse(null), parts.length > 2 ? decoded(parts[2]) : null);
    }

    /** Year, month and day, and nothing else. */
    public static Optional<LocalDate> date(@Nullable String written) {
        try {
            return Optional.ofNullable(written).map(each -> LocalDate.parse(each));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** As placements name it: jjrb, jjrb/2026-11-27, jjrb/2026-11-27/7, each part URL-encoded. */
    public String code() {
        String id = encoded(publication);
        if (issue == null) {
            return id;
        }
        String dated = id + SEPARATOR + issue;
        return page == null ? dated : dated + SEPARATOR + encoded(page);
    }

    @Override
    public String key() {
        return KEYS + code();
    }

    /** As it stands in a path: a blank is %20 there, and a tilde needs no encoding (RFC 3986). */
    public static String encoded(String part) {
        return URLEncoder.encode(part, UTF_8).replace("+", "%20").replace("%7E", "~");
    }

    public static String decoded(String part) {
        return URLDecoder.decode(part, UTF_8);
    }

    /** Whether a publication or page can be called so: a path cannot have all that a text can. */
    public static boolean isName(String part) {
        return !part.isBlank()
                && part.length() <= LONGEST
                && part.indexOf('/') < 0
                && part.indexOf('\\') < 0
                && !part.equals(".")
                && !part.equals("..");
    }
}
