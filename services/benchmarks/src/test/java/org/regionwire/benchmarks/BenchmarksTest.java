package org.regionwire.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class BenchmarksTest {

    @Test
    void help_says_what_can_be_asked() {
        StringWriter out = new StringWriter();

        int status = Benchmarks.commandLine().setOut(new PrintWriter(out, true)).execute("--help");

        assertThat(status).isZero();
        assertThat(out.toString())
                .contains("stages", "wire", "latency", "polls", "pages", "QUESTION");
    }

    @Test
    void an_unknown_question_is_called_wrongly() {
        StringWriter err = new StringWriter();

        int status = Benchmarks.commandLine().setErr(new PrintWriter(err, true)).execute("speed");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).contains("speed");
    }
}
