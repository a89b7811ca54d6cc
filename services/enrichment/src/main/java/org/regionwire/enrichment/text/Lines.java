package org.regionwire.enrichment.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the word lists: UTF-8, {@code #} begins a comment line, empty lines do not count. */
public final class Lines {
    private static final String FOLDER = "/org/regionwire/enrichment/";

    private Lines() {}

    /** Lines of a list, in order. */
    public static List<String> of(String file) {
        var stream =
                Objects.requireNonNull(
                        Lines.class.getResourceAsStream(FOLDER + file),
                        () -> "The enrichment jar lacks " + file + "; build it again");
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words of a list, several on a line where they belong together. */
    public static Set<String> words(String file) {
        return of(file).stream()
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Words of a list as alternatives of a pattern, the longest first. */
    public static String alternatives(String file) {
        return words(file).stream()
                .sorted(
                        (a, b) ->
                                a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
