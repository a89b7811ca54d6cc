package org.regionwire.console.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionwire.console.Console;

class ExplainCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder = Path.of("");

    private int explain(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "explain";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Console.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all);
    }

    @Test
    void a_file_is_printed_with_marks_and_reasons() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.txt"), "小学开学\n5月3日，陈仓区三所小学开学，投资6亿元，同比增长9.8%。\n");

        assertThat(explain(file.toString())).isZero();

        assertThat(out.toString())
                .contains("[5月3日|date]，[陈仓区|place]三所小学开学")
                .contains("region  610304 陈仓区")
                .contains("fullName: 陈仓区, body 5–8")
                .contains("600000000 元 (+9.8 %)");
    }

    @Test
    void items_give_a_line_each() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Path result = folder.resolve("out.jsonl");
        Files.writeString(
                in, "{\"id\":7,\"title\":\"宝鸡市马拉松开跑\",\"text\":\"\"}\n\n{\"id\":\"b\"}\n");

        assertThat(explain("--in", in.toString(), "--out", result.toString())).isZero();

        assertThat(Files.readAllLines(result))
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith("{\"id\":\"7\"")
                                        .contains("\"regions\":[\"610300\"]"),
                        line ->
                                assertThat(line)
                                        .startsWith("{\"id\":\"b\"")
                                        .contains("\"regions\":[]"));
    }

    /** Empty, one character, only Latin, only emoji, half an emoji, no title. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":1,\"title\":\"\",\"text\":\"\"}",
                "{\"id\":1,\"title\":\"\",\"text\":\"好\"}",
                "{\"id\":1,\"title\":\"好\"}",
                "{\"id\":1,\"title\":\"Lorem\",\"text\":\"Ipsum dolor sit amet.\"}",
                "{\"id\":1,\"title\":\"😀\",\"text\":\"😀🎉👍🏽\"}",
                "{\"id\":1,\"text\":\"\\ud83d\"}",
                "{\"id\":1}"
            })
    void text_that_says_nothing_gives_an_empty_but_whole_answer(String item) throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), item);
        Path result = folder.resolve("out.jsonl");

        assertThat(explain("--in", in.toString(), "--out", result.toString())).isZero();

        var answer = new ObjectMapper().readTree(Files.readString(result));
        assertThat(answer.path("id").asText()).isEqualTo("1");
        for (var field :
                List.of(
                        "regions",
                        "topics",
                        "people",
                        "organisations",
                        "places",
                        "dates",
                        "figures",
                        "quotes",
                        "policyDocuments")) {
            assertThat(answer.path(field).isArray()).as(field).isTrue();
            assertThat(answer.path(field)).as(field).isEmpty();
        }
        assertThat(answer.path("scope").asText()).isEqualTo("unknown");
    }

    @Test
    void a_million_characters_are_explained() throws IOException {
        var text = "今天,王勇在宝鸡市说,产量增长9.8%。".repeat(50_000);
        Path in =
                Files.writeString(
                        folder.resolve("in.jsonl"), "{\"id\":1,\"text\":\"" + text + "\"}");
        Path result = folder.resolve("out.jsonl");

        assertThat(explain("--in", in.toString(), "--out", result.toString())).isZero();

        assertThat(new ObjectMapper().readTree(Files.readString(result)).path("regions"))
                .hasSize(1);
    }

    @Test
    void a_line_that_is_no_item_is_named() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"a\"}\n{\"title\":1}\n");

        assertThat(explain("--in", in.toString(), "--out", folder.resolve("o").toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("line 2 of").contains("it has no \"id\"");
    }
}
