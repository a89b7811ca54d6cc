package org.regionwire.wordlists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of an operator's file.
 *
 * @param text as it stands there, without blanks at its end
 */
record OverlayLine(String file, int number, String text) {
    private static final String AWAY = "- ";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** All lines but comments and blank ones. */
    static List<OverlayLine> read(Path file) {
        var lines = new ArrayList<OverlayLine>();
        var number = 0;
        for (var line : linesOf(file)) {
            number++;
            var text = line.replace(BYTE_ORDER_MARK, "").stripTrailing();
            if (!text.isBlank() && text.charAt(0) != '#') {
                lines.add(new OverlayLine(file.toString(), number, text));
            }
        }
        return List.copyOf(lines);
    }

    private static List<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new WrongList(file.toString(), "save it in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** True for a line that takes entries away. */
    boolean takesAway() {
        return text.startsWith(AWAY);
    }

    Row row() {
        return Row.of(file, number, takesAway() ? text.substring(AWAY.length()) : text);
    }
}
