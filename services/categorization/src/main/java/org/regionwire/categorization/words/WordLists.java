package org.regionwire.categorization.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads word lists that lie beside a class: UTF-8, fields parted by tabs, words by blanks, {@code
 * #} begins a comment.
 */
public final class WordLists {
    private WordLists() {}

    /**
     * All rows of a file.
     *
     * @throws IllegalStateException for a missing file, and for a row with fewer fields
     */
    public static List<List<String>> rows(Class<?> beside, String file, int fields) {
        try (var in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Build the jar with its resource " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
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

    /** The words of a field. */
    public static List<String> words(String field) {
        return Arrays.stream(field.strip().split(" +")).toList();
    }

    /** All words of a file of one field. */
    public static Set<String> set(Class<?> beside, String file) {
        return rows(beside, file, 1).stream()
                .flatMap(row -> words(row.getFirst()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From each word of a file to the key in front of its line; the last line wins. */
    public static Map<String, String> keyed(Class<?> beside, String file) {
        var keys = new LinkedHashMap<String, String>();
        for (var row : rows(beside, file, 2)) {
            words(row.get(1)).forEach(word -> keys.put(word, row.get(0)));
        }
        return keys;
    }
}
