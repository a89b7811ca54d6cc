package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.regionwire.console.Console;

/** What a call of the console printed and returned. */
record Called(int exitCode, String out, String err) {

    static Called with(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                Console.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(arguments);
        return new Called(exitCode, out.toString(), err.toString());
    }

    /** With a wire's broker and registry. */
    static Called on(RunningWire wire, String... arguments) {
        List<String> connection =
                List.of(
                        "--bootstrap-servers=" + wire.parts().bootstrapServers(),
                        "--registry=" + wire.parts().registry());
        return with(
                Stream.concat(Arrays.stream(arguments), connection.stream())
                        .toArray(String[]::new));
    }

    /** Like {@link #on}; fails unless the command says that it is done. */
    static Called done(RunningWire wire, String... arguments) {
        Called called = on(wire, arguments);
        assertThat(called.exitCode()).as(called.toString()).isZero();
        return called;
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + this, e);
        }
    }
}
