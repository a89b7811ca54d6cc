package org.regionwire.categorization.regions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads this package's word lists: UTF-8, words parted by blanks, {@code #} begins a comment. */
final class Words {
    private Words() {}

    /** All words of a file without a key. */
    static Set<String> set(String file) {
        return lines(file).stream()
                .flatMap(line -> Arrays.stream(line.split(" +")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** From each word of a file to the key in front of its line. */
    static Map<String, String> keyed(String file) {
        var keys = new HashMap<String, String>();
        for (var line : lines(file)) {
            var tab = line.indexOf('\t');
            if (tab < 0) {
                throw new IllegalStateException(
                        file + ": give each line a key and a tab before its words: " + line);
            }
            for (var word : line.substring(tab + 1).split(" +")) {
                keys.put(word, line.substring(0, tab));
            }
        }
        return Map.copyOf(keys);
    }

    private static List<String> lines(String file) {
        try (var in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("Build the jar with its resource " + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read resource " + file, e);
        }
    }
}
