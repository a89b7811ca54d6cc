package org.regionwire.ingest.agencies;

import org.jspecify.annotations.Nullable;

/**
 * Items as an agency sent them; nothing of it is trusted yet.
 *
 * @param content the bytes as received
 * @param contentType without parameters, lower case
 * @param charset as declared with the content type
 */
public record AgencyDelivery(
        byte[] content,
        String contentType,
        AgencyReader.Syntax syntax,
        @Nullable String charset,
        @Nullable String provider,
        @Nullable String publication) {}
