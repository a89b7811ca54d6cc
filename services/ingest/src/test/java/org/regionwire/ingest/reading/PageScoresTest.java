package org.regionwire.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scores the cutter as the README tells: on pages in disorder and on pages of today's form, which
 * may not all be shipped. {@code -Dregionwire.pages=FOLDER} names a folder that has {@code
 * data/pages}, {@code data/modern-pages} and {@code tools} with the two scripts; they need {@code
 * python3}.
 */
@EnabledIfSystemProperty(
        named = "regionwire.pages",
        matches = ".+",
        disabledReason = "no pages to score on: -Dregionwire.pages=FOLDER with data and tools")
class PageScoresTest {

    private static final Pattern SCORE = Pattern.compile("([a-z0-9_]+) ([0-9.]+)");

    private final Path folder =
            Path.of(Objects.requireNonNullElse(System.getProperty("regionwire.pages"), ""));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 11, 23})
    void pages_in_disorder_are_cut_as_well_as_is_asked_for(int seed, @TempDir Path work)
            throws Exception {
        Path scrambled = work.resolve("scrambled");
        python(
                "scramble_pages.py",
                folder.resolve("data/pages").toString(),
                scrambled.toString(),
                Integer.toString(seed));

        Map<String, Double> scores = scores(scrambled, work.resolve("cut"));

        assertThat(scores.get("exact_f1")).isGreaterThanOrEqualTo(0.85);
        assertThat(scores.get("bcubed_f1")).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.get("headline")).isGreaterThanOrEqualTo(0.90);
        assertThat(scores.get("rejoined")).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.get("leaks")).isLessThanOrEqualTo(0.02);
    }

    @Test
    void pages_of_todays_form_are_cut_without_a_fault(@TempDir Path work) throws Exception {
        assertThat(scores(folder.resolve("data/modern-pages"), work))
                .containsEntry("exact_f1", 1.0)
                .containsEntry("bcubed_f1", 1.0)
                .containsEntry("headline", 1.0)
                .containsEntry("rejoined", 1.0)
                .containsEntry("leaks", 0.0);
    }

    private Map<String, Double> scores(Path pages, Path cut) throws Exception {
        CutFiles.cut(pages, cut, _ -> {});
        String said = python("score_pages.py", pages.toString(), cut.toString());
        System.out.println(said.strip());
        assertThat(said).contains("missing 0");
        Map<String, Double> scores = new LinkedHashMap<>();
        Matcher score = SCORE.matcher(said.substring(said.indexOf("exact_f1")));
        while (score.find()) {
            scores.put(score.group(1), Double.valueOf(score.group(2)));
        }
        return scores;
    }

    private String python(String script, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add("python3");
        command.add(folder.resolve("tools").resolve(script).toString());
        command.addAll(List.of(arguments));
        Process python = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(said).isZero();
        return said;
    }
}
