package org.regionwire.console.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * The records of one partition as a file: gzip, one JSON object a line with offset, timestamp, key,
 * value and headers; bytes in base64.
 */
final class PartitionWriter implements AutoCloseable {

    private static final int BUFFER = 64 << 10;
    private static final JsonFactory JSON = new JsonFactory();

    private final DigestOutputStream digest;
    private final JsonGenerator lines;
    private long records;

    PartitionWriter(Path file) throws IOException {
        this.digest =
                new DigestOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file), BUFFER),
                        Sha256.start());
        this.lines = JSON.createGenerator(new GZIPOutputStream(digest, BUFFER));
        lines.setRootValueSeparator(null);
    }

    void write(StoredRecord record) throws IOException {
        lines.writeStartObject();
        lines.writeNumberField("offset", record.offset());
        lines.writeNumberField("timestamp", record.timestamp());
        bytes("key", record.key());
        bytes("value", record.value());
        lines.writeArrayFieldStart("headers");
        for (Header header : record.headers()) {
            lines.writeStartObject();
            lines.writeStringField("name", header.key());
            bytes("value", header.value());
            lines.writeEndObject();
        }
        lines.writeEndArray();
        lines.writeEndObject();
        lines.writeRaw('\n');
        records++;
    }

    private void bytes(String field, byte @Nullable [] bytes) throws IOException {
        lines.writeFieldName(field);
        if (bytes == null) {
            lines.writeNull();
        } else {
            lines.writeBinary(bytes);
        }
    }

    long records() {
        return records;
    }

    /** Of the file, in hexadecimal; only once it is closed. */
    String sha256() {
        return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
