package org.regionwire.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the data files of this package: UTF-8, tab-separated, {@code #} begins a comment line. */
final class Table {
    private Table() {}

    static List<List<String>> read(String file) {
        var stream =
                Objects.requireNonNull(
                        Table.class.getResourceAsStream(file),
                        () -> "The gazetteer's jar lacks " + file + "; build it again");
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
