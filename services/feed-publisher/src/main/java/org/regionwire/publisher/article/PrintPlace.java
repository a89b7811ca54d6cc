package org.regionwire.publisher.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The publication that an article is of, and where it stood in print, as far as it did.
 *
 * @param publication id
 * @param issueDate ISO 8601, only when the sender gave it
 * @param position among the articles of its page, from 1
 */
public record PrintPlace(
        String publication,
        @Nullable String publicationName,
        @Nullable String edition,
        @Nullable String issueDate,
        @Nullable String pageNumber,
        @Nullable String pageName,
        @Nullable String column,
        @Nullable Integer position) {

    /** The publication, the issue and the page, as far as they are known. */
    public List<Printed> sections() {
        return Printed.all(publication, issueDate, pageNumber);
    }

    /** Name of the publication, or its id where it has none. */
    public String title() {
        return publicationName == null ? publication : publicationName;
    }
}
