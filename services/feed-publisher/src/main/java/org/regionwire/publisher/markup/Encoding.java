package org.regionwire.publisher.markup;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** How bytes are packed on their way (RFC 9110, 8.4). */
public enum Encoding {
    IDENTITY("identity", ""),
    GZIP("gzip", "-gzip"),
    BROTLI("br", "-br");

    /** Three times as quick as the best, and some hundredths larger. */
    private static final int BROTLI_QUALITY = 5;

    private final String coding;
    private final String tagEnd;

    Encoding(String coding, String tagEnd) {
        this.coding = coding;
        this.tagEnd = tagEnd;
    }

    /** As in Accept-Encoding and Content-Encoding. */
    public String coding() {
        return coding;
    }

    /** What tells its ETag from those of the same content in other encodings. */
    String tagEnd() {
        return tagEnd;
    }

    /** Whether it can be made here: brotli needs a library for this machine's processor. */
    public boolean isAvailable() {
        return this != BROTLI || Brotli4jLoader.isAvailable();
    }

    byte[] pack(byte[] content) {
        if (this == IDENTITY) {
            return content;
        }
        var packed = new ByteArrayOutputStream(content.length / 3);
        try (OutputStream out =
                this == GZIP
                        ? new GZIPOutputStream(packed)
                        : new BrotliOutputStream(
                                packed, new Encoder.Parameters().setQuality(BROTLI_QUALITY))) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
