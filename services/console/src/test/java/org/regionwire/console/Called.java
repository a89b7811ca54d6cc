package org.regionwire.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.regionwire.testkit.Wire;

/** What a call of the console printed and returned. */
public record Called(int exitCode, String out, String err) {

    public static Called with(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                Console.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                        .execute(arguments);
        return new Called(exitCode, out.toString(), err.toString());
    }

    /** With the tests' broker and registry. */
    public static Called onWire(String... arguments) {
        List<String> connection =
                List.of(
                        "--bootstrap-servers=" + Wire.running().bootstrapServers(),
                        "--registry=" + Wire.running().registryUrl());
        return with(
                Stream.concat(Arrays.stream(arguments), connection.stream())
                        .toArray(String[]::new));
    }

    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + this, e);
        }
    }
}
