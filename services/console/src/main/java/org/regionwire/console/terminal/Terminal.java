package org.regionwire.console.terminal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has: {@code --json}, help with the exit codes, and a place to write. */
@Command(
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failed; the reason is on standard error",
            "2:called wrongly",
            "3:done, but what was found or waited for is not as it should be"
        })
public final class Terminal {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(
                            new SimpleModule()
                                    .addSerializer(Instant.class, ToStringSerializer.instance)
                                    .addSerializer(Duration.class, ToStringSerializer.instance))
                    .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                    .enable(SerializationFeature.INDENT_OUTPUT);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Answer in JSON, one document.")
    private boolean json;

    /** The answer: {@code value} with --json, else what {@code text} prints by {@link #line}. */
    public void answer(Object value, Runnable text) {
        if (!json) {
            text.run();
            return;
        }
        try {
            out().println(JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the answer is no JSON: " + e.getMessage(), e);
        }
    }

    /** One line of text on standard output. */
    public void line(String format, Object... arguments) {
        out().println(arguments.length == 0 ? format : format.formatted(arguments));
    }

    /** One line on standard error, for who waits. */
    public void progress(String line) {
        spec.commandLine().getErr().println(line);
    }

    /** For arguments that only together make no sense: exit code 2. */
    public ParameterException calledWrongly(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
