package org.regionwire.ingest.documents;

import org.jspecify.annotations.Nullable;

/**
 * A page as somebody sent it; nothing of it is trusted yet.
 *
 * @param content the bytes as received
 * @param charset as declared with the content type
 * @param issueDate ISO 8601, as sent
 * @param revision number of the sender's own, as sent
 */
public record Delivery(
        byte[] content,
        @Nullable String charset,
        @Nullable String provider,
        @Nullable String publication,
        @Nullable String edition,
        @Nullable String issueDate,
        @Nullable String pageNumber,
        @Nullable String pageName,
        @Nullable String fileName,
        @Nullable String revision) {}
