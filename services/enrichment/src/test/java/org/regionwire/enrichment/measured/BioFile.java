package org.regionwire.enrichment.measured;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sentences of a file with a character and its BIO tag on each line, sentences parted by empty
 * lines.
 */
final class BioFile {
    /** A named stretch: PER, LOC or ORG from start to end. */
    record Span(String type, int start, int end) {}

    /** A sentence and its names. */
    record Sentence(String text, Set<Span> spans) {}

    private final List<Sentence> sentences = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private Set<Span> spans = new HashSet<>();
    private String type = "";
    private int start;

    static List<Sentence> read(Path file) throws IOException {
        var reading = new BioFile();
        Files.readAllLines(file).forEach(reading::line);
        reading.line("");
        return reading.sentences;
    }

    private void line(String line) {
        var tag = line.isBlank() ? "" : line.substring(line.lastIndexOf(' ') + 1);
        if (!type.isEmpty() && !tag.startsWith("I-")) {
            spans.add(new Span(type, start, text.length()));
            type = "";
        }
        if (line.isBlank()) {
            sentences.add(new Sentence(text.toString(), spans));
            text = new StringBuilder();
            spans = new HashSet<>();
            return;
        }
        if (tag.startsWith("B-")) {
            type = tag.substring(2);
            start = text.length();
        }
        text.append(line, 0, line.lastIndexOf(' '));
    }
}
