package org.regionwire.console.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @Test
    void a_line_that_is_no_item_is_named() throws IOException {
        Path in = Files.writeString(folder.resolve("in.jsonl"), "{\"id\":\"a\"}\n{\"title\":1}\n");

        assertThat(explain("--in", in.toString(), "--out", folder.resolve("o").toString()))
                .isEqualTo(1);

        assertThat(err.toString()).contains("line 2 of").contains("it has no \"id\"");
    }
}
