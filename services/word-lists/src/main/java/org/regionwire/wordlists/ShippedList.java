package org.regionwire.wordlists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A list in the jar of its module: UTF-8, fields parted by tabs, {@code #} begins a comment. */
final class ShippedList {
    private ShippedList() {}

    static boolean exists(String module, String file) {
        return ShippedList.class.getResource(path(module, file)) != null;
    }

    static List<Row> rows(String module, String file) {
        try (var in = ShippedList.class.getResourceAsStream(path(module, file))) {
            if (in == null) {
                throw new IllegalStateException(
                        "The jar of %s lacks %s; build it again".formatted(module, file));
            }
            return rows(
                    module + "/" + file,
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + file, e);
        }
    }

    private static List<Row> rows(String file, BufferedReader lines) throws IOException {
        var rows = new ArrayList<Row>();
        var number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(Row.of(file, number, line));
            }
        }
        return List.copyOf(rows);
    }

    private static String path(String module, String file) {
        return "/org/regionwire/" + module + "/" + file;
    }
}
