package org.regionwire.mediatopics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/** Rows of a data file beside this class: UTF-8, fields parted by tabs, # begins a comment. */
final class Table {

    private Table() {}

    /**
     * @throws IllegalStateException for a missing file, and for a row with fewer fields
     */
    static List<List<String>> rows(String file, int fields) {
        try (var in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Build the jar with its resource " + file);
            }
            return new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> row(file, line, fields))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read resource " + file, e);
        }
    }

    private static List<String> row(String file, String line, int fields) {
        var row = List.of(line.split("\t", -1));
        if (row.size() < fields) {
            throw new IllegalStateException(
                    file + ": give each line " + fields + " fields, parted by tabs: " + line);
        }
        return row;
    }
}
