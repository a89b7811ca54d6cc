package org.regionwire.ingest.dropping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file says of its page: {@code [PUBLICATION_]2026-11-20[_PAGE[_PAGENAME]].txt}.
 * A name of another form says nothing.
 *
 * @param issueDate as it is written; whether there is such a day is asked at the desk
 */
public record FileName(
        @Nullable String publication,
        @Nullable String issueDate,
        @Nullable String page,
        @Nullable String pageName) {

    private static final FileName SILENT = new FileName(null, null, null, null);

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:([^_]+)_)?(\\d{4}-\\d{2}-\\d{2})(?:_([^_.]+)(?:_([^.]+))?)?(?:\\.[^.]*)?");

    static FileName of(String name) {
        Matcher form = FORM.matcher(name);
        return form.matches()
                ? new FileName(form.group(1), form.group(2), form.group(3), form.group(4))
                : SILENT;
    }
}
