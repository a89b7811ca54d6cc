package org.regionwire.ingest.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists of patterns beside this package: UTF-8, one a line, {@code #} starts a comment line. */
final class Words {

    private Words() {}

    static List<String> of(String name) {
        InputStream in = Words.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("The list " + name + " is missing: rebuild the jar.");
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
