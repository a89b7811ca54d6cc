package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.regionwire.console.Console;
import org.regionwire.standalone.StandaloneWire;

/** What a call of the console printed and returned. */
record Called(int exitCode, String out, String err) {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static Called with(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                Console.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(arguments);
        return new Called(exitCode, out.toString(), err.toString());
    }

    static Called on(RunningWire wire, String... arguments) {
        return on(wire.parts(), arguments);
    }

    /** With a wire's broker and registry. */
    static Called on(StandaloneWire wire, String... arguments) {
        return at(wire.bootstrapServers(), wire.registry(), arguments);
    }

    static Called at(String bootstrapServers, URI registry, String... arguments) {
        Stream<String> connection =
                Stream.of("--bootstrap-servers=" + bootstrapServers, "--registry=" + registry);
        return with(Stream.concat(Stream.of(arguments), connection).toArray(String[]::new));
    }

    /** Hands files to a wire's ingest. */
    static Called publish(RunningWire wire, String... arguments) {
        Stream<String> command = Stream.of("publish", "--ingest=" + wire.parts().ingest());
        return with(Stream.concat(command, Stream.of(arguments)).toArray(String[]::new));
    }

    /**
     * Hands in a page of one issue: the same page again is a new revision of its articles.
     *
     * @return what ingest says of the document
     */
    static JsonNode publishPage(RunningWire wire, String provider, int number, Path file) {
        Called published =
                publish(
                        wire,
                        "--json",
                        "--provider=" + provider,
                        "--issue-date=2026-11-20",
                        "--page=" + number,
                        file.toString());
        assertThat(published.exitCode()).as(published.toString()).isZero();
        return published.json().path(0).path("answer");
    }

    /** Like {@link #on}; fails unless the command says that it is done. */
    static Called done(RunningWire wire, String... arguments) {
        return done(wire.parts(), arguments);
    }

    static Called done(StandaloneWire wire, String... arguments) {
        Called called = on(wire, arguments);
        assertThat(called.exitCode()).as(called.toString()).isZero();
        return called;
    }

    /** The answer of a call with {@code --json}: one document, and nothing else beside it. */
    JsonNode json() {
        try {
            return JSON.readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + this, e);
        }
    }
}
