package org.regionwire.console.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** The records of a {@link PartitionWriter}'s file, one after the other. */
final class PartitionReader implements Iterator<StoredRecord>, AutoCloseable {

    private static final int BUFFER = 64 << 10;
    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private final JsonParser lines;
    private @Nullable StoredRecord next;

    PartitionReader(Path file) throws IOException {
        this.file = file;
        this.lines = JSON.createParser(new GZIPInputStream(Files.newInputStream(file), BUFFER));
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /**
     * @throws UncheckedIOException when the file cannot be read on
     */
    @Override
    public StoredRecord next() {
        StoredRecord record = next;
        if (record == null) {
            throw new NoSuchElementException(file + " is at its end");
        }
        try {
            next = read();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(file, e), e);
        }
        return record;
    }

    private @Nullable StoredRecord read() throws IOException {
        if (lines.nextToken() == null) {
            return null;
        }
        long offset = -1;
        long timestamp = -1;
        byte[] key = null;
        byte[] value = null;
        List<Header> headers = new ArrayList<>();
        while (lines.nextToken() != JsonToken.END_OBJECT) {
            String field = lines.currentName();
            lines.nextToken();
            switch (field) {
                case "offset" -> offset = lines.getLongValue();
                case "timestamp" -> timestamp = lines.getLongValue();
                case "key" -> key = bytes();
                case "value" -> value = bytes();
                case "headers" -> readHeaders(headers);
                default -> throw new IOException("%s has a field %s".formatted(file, field));
            }
        }
        return new StoredRecord(offset, timestamp, key, value, headers);
    }

    private void readHeaders(List<Header> headers) throws IOException {
        while (lines.nextToken() != JsonToken.END_ARRAY) {
            String name = "";
            byte[] value = null;
            while (lines.nextToken() != JsonToken.END_OBJECT) {
                boolean isName = lines.currentName().equals("name");
                lines.nextToken();
                if (isName) {
                    name = lines.getText();
                } else {
                    value = bytes();
                }
            }
            headers.add(new RecordHeader(name, value));
        }
    }

    private byte @Nullable [] bytes() throws IOException {
        return lines.currentToken() == JsonToken.VALUE_NULL ? null : lines.getBinaryValue();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
