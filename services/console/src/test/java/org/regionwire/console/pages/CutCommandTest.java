package org.regionwire.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.console.Console;

class CutCommandTest {

    private final StringWriter out = new StringWriter();

    @TempDir private Path in = Path.of("");
    @TempDir private Path results = Path.of("");

    private int cut() {
        var nowhere = new PrintWriter(new StringWriter());
        return Console.commandLine(new PrintWriter(out, true), nowhere)
                .execute("cut", "--in", in.toString(), "--out", results.toString());
    }

    @Test
    void each_page_gives_a_file_and_a_line() throws IOException {
        Files.writeString(in.resolve("a.txt"), "大桥通车\n\n一座跨江大桥今天通车。\n\n第7版\n");

        assertThat(cut()).isZero();

        assertThat(out.toString().strip())
                .isEqualTo("a.txt: 1 articles, 1 lines of furniture, 0 unplaced");
        assertThat(results.resolve("a.json")).content().contains("\"headline\" : \"大桥通车\"");
    }

    @Test
    void a_web_page_is_read_too_and_a_broken_pdf_is_told_of() throws IOException {
        Files.writeString(in.resolve("a.html"), "<h1>大桥通车</h1><p>一座跨江大桥今天上午通车，两岸的村民不用再等渡船。</p>");
        Files.writeString(in.resolve("b.pdf"), "%PDF-1.7");

        assertThat(cut()).isEqualTo(3);

        assertThat(out.toString())
                .startsWith("a.html: 1 articles, 0 lines of furniture, 0 unplaced")
                .contains("b.pdf was refused: ");
    }

    @Test
    void a_page_that_is_no_text_gives_exit_code_3() throws IOException {
        Files.write(in.resolve("a.txt"), new byte[] {1, 0, 2, 0});

        assertThat(cut()).isEqualTo(3);

        assertThat(out.toString()).startsWith("a.txt was refused: ");
    }
}
