package org.regionwire.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Something did not come up. The message says what to do, and ends with the last lines of the log.
 */
public final class StartFailure extends RuntimeException {
    private static final int LINES_SHOWN = 12;

    public StartFailure(String message) {
        super(message);
    }

    static StartFailure ended(String name, int status, Path log) {
        List<String> end = endOf(log);
        return new StartFailure(
                "%s ended while starting (status %d). %s%n%s"
                        .formatted(name, status, remedy(name, end, log), indented(end)));
    }

    static StartFailure late(String name, Duration limit, Path log) {
        List<String> end = endOf(log);
        return new StartFailure(
                "%s was not ready after %d s. Is the machine busy? Its log is %s.%n%s"
                        .formatted(name, limit.toSeconds(), log, indented(end)));
    }

    /** What to do about the causes that are known by what a program says as it ends. */
    static String remedy(String name, List<String> logEnd, Path log) {
        String text = String.join("\n", logEnd);
        if (text.contains("No space left on device")) {
            return "The disk that holds %s is full: free some space and start again."
                    .formatted(log.getParent());
        }
        if (text.contains("Address already in use") || text.contains("BindException")) {
            return "Its port is taken by another program: end that, or give %s another port."
                    .formatted(name);
        }
        if (text.contains("Cannot allocate memory")
                || text.contains("Could not reserve enough space")) {
            return "The machine has no memory left for it: end something else and start again.";
        }
        return "The whole log is %s; its last lines are:".formatted(log);
    }

    private static String indented(List<String> lines) {
        return String.join("\n", lines).indent(4).stripTrailing();
    }

    private static List<String> endOf(Path log) {
        try {
            // A damaged byte must not hide the rest.
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            List<String> lines = text.lines().toList();
            return lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read: %s".formatted(log, e), e);
        }
    }
}
