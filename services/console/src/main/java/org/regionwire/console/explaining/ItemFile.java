package org.regionwire.console.explaining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Items to explain, a JSON object a line. */
public final class ItemFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ItemFile() {}

    /**
     * Hands over one item after the other; blank lines are skipped.
     *
     * @throws IllegalArgumentException with the number of a line that is no item
     */
    public static void read(Path file, Consumer<Item> each) throws IOException {
        try (var lines = Files.lines(file)) {
            var number = new int[1];
            lines.forEach(
                    line -> {
                        number[0]++;
                        if (!line.isBlank()) {
                            each.accept(item(file, number[0], line));
                        }
                    });
        } catch (UncheckedIOException e) {
            throw new IOException("%s is not UTF-8: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static Item item(Path file, int number, String line) {
        try {
            return Item.of(JSON.readTree(line));
        } catch (JsonProcessingException e) {
            throw notAnItem(file, number, e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw notAnItem(file, number, String.valueOf(e.getMessage()), e);
        }
    }

    private static IllegalArgumentException notAnItem(
            Path file, int number, String why, Exception cause) {
        return new IllegalArgumentException(
                "line %d of %s is no item: %s; an item is {\"id\":…,\"title\":…,\"text\":…}"
                        .formatted(number, file, why),
                cause);
    }

    /** One line of the answer. */
    static String line(Object explained) {
        try {
            return JSON.writeValueAsString(explained);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer is no JSON: " + e.getMessage(), e);
        }
    }
}
