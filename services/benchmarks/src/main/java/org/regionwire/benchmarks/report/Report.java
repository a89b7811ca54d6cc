package org.regionwire.benchmarks.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The answer to one question.
 *
 * @param options with which it was measured
 */
public record Report(
        String question,
        Instant at,
        Machine machine,
        Map<String, Object> options,
        List<Figure> figures) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Report {
        options = new LinkedHashMap<>(options);
        figures = List.copyOf(figures);
    }

    /** For people: a line for each figure. */
    public String table() {
        int width = figures.stream().mapToInt(figure -> figure.what().length()).max().orElse(0);
        StringBuilder table = new StringBuilder();
        table.append("%s, %s, %s%n%s%n%n".formatted(question, at, machine, options));
        for (Figure figure : figures) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%-" + width + "s  %,10.0f %s%n",
                            figure.what(),
                            figure.value(),
                            figure.unit()));
        }
        return table.toString();
    }

    /** For programs: one JSON object. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("question", question);
        all.put("at", at.toString());
        all.put("machine", machine);
        all.put("options", options);
        all.put("figures", figures);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
