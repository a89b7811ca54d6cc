package org.regionwire.ingest.feeds.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks an answer and stops at a bound on what comes out, whatever its headers say. */
final class Unpacking {

    /** An answer that is larger than is borne, or packed in a way that nobody asked for. */
    static final class UnfitException extends IOException {
        private static final long serialVersionUID = 1;

        UnfitException(String message) {
            super(message);
        }
    }

    private Unpacking() {}

    static byte[] read(InputStream packed, @Nullable String encoding, int largest)
            throws IOException {
        try (InputStream unpacked = unpacked(packed, encoding)) {
            byte[] content = unpacked.readNBytes(largest + 1);
            if (content.length > largest) {
                throw new UnfitException("It has more than %d bytes.".formatted(largest));
            }
            return content;
        }
    }

    private static InputStream unpacked(InputStream packed, @Nullable String encoding)
            throws IOException {
        return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "deflate" -> new InflaterInputStream(packed);
            case "br" -> new BrotliInputStream(packed);
            default ->
                    throw new UnfitException(
                            "It is packed as “%s”, which was not asked for.".formatted(encoding));
        };
    }
}
