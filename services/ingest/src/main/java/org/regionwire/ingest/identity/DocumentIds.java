package org.regionwire.ingest.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Uris of documents: one page of one issue keeps its uri however often it is delivered. */
public final class DocumentIds {
    /**
     * Name space of document uris; version 5 of the URL name space over {@code
     * https://regionwire.org/documents}.
     */
    static final UUID SPACE = UUID.fromString("f57e882a-cd99-57e8-a277-fdc17533b979");

    private DocumentIds() {}

    /**
     * The uri of a document.
     *
     * @param contentHash of the bytes; names the document where publication, issue date and page
     *     are not all given
     * @return {@code urn:uuid:…}
     */
    public static String uri(
            String provider,
            @Nullable String publication,
            @Nullable LocalDate issueDate,
            @Nullable String page,
            String contentHash) {
        String name =
                publication != null && issueDate != null && page != null
                        ? Digests.prefixed(
                                "page", provider, publication, issueDate.toString(), page)
                        : Digests.prefixed("bytes", provider, contentHash);
        return NameUuid.urn(SPACE, name);
    }

    /** The uri of a document that has an id, or an address, in its source. */
    public static String ofSource(String provider, String id) {
        return NameUuid.urn(SPACE, Digests.prefixed("source", provider, id));
    }
}
