package org.regionwire.ingest.documents;

import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.reading.Format;

/**
 * A page as somebody sent it; nothing of it is trusted yet.
 *
 * @param content the bytes as received
 * @param format that the sender means
 * @param charset as declared with the content type
 * @param url where the page stands, as sent
 * @param issueDate ISO 8601, as sent
 * @param revision number of the sender's own, as sent
 */
public record Delivery(
        byte[] content,
        Format format,
        @Nullable String charset,
        @Nullable String url,
        @Nullable String provider,
        @Nullable String publication,
        @Nullable String edition,
        @Nullable String issueDate,
        @Nullable String pageNumber,
        @Nullable String pageName,
        @Nullable String fileName,
        @Nullable String revision) {}
