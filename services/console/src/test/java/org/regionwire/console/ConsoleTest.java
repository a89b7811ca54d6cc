package org.regionwire.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ConsoleTest {

    private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

    @TestFactory
    Stream<DynamicTest> every_command_that_does_something_has_help_exit_codes_and_json() {
        return leaves(Console.commandLine(NOWHERE, NOWHERE))
                .map(CommandLine::getCommandSpec)
                .map(
                        spec ->
                                DynamicTest.dynamicTest(
                                        spec.qualifiedName(),
                                        () -> {
                                            assertThat(spec.usageMessage().description())
                                                    .isNotEmpty();
                                            assertThat(spec.usageMessage().exitCodeList())
                                                    .containsOnlyKeys("0", "1", "2", "3");
                                            assertThat(spec.optionsMap())
                                                    .containsKeys("--help", "--json");
                                        }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kil urn:a",
                "kill",
                "kill urn:a --by=",
                "correct urn:a",
                "erase",
                "erase urn:a --by=",
                "correct urn:a --region 61",
                "publish no-such-file.txt --provider=a",
                "dead-letters redrive",
                "dead-letters show nowhere",
                "dead-letters list --since=yesterday",
                "topics describe articles.imagined",
                "backup",
                "backup --to=.",
                "restore"
            })
    void a_call_that_makes_no_sense_is_refused_before_anything_is_asked(String call) {
        Called called = Called.with(call.isEmpty() ? new String[0] : call.split(" "));

        assertThat(called.exitCode()).isEqualTo(2);
        assertThat(called.err()).isNotBlank();
        assertThat(called.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct urn:a --region 610300 --region 610000 --topic http://a/b",
                "correct --region 610300,610000 --topic http://a/b urn:a",
                "correct --topic=http://a/b --region=610300,610000 urn:a"
            })
    void options_may_stand_before_the_uri_or_after_it(String call) {
        CommandLine.ParseResult correct =
                Console.commandLine(NOWHERE, NOWHERE).parseArgs(call.split(" ")).subcommand();

        assertThat(correct.<List<String>>matchedOptionValue("--region", List.of()))
                .containsExactly("610300", "610000");
        assertThat(correct.<List<String>>matchedOptionValue("--topic", List.of()))
                .containsExactly("http://a/b");
        assertThat(correct.<String>matchedPositionalValue(0, "none")).isEqualTo("urn:a");
    }

    @Test
    void help_lists_the_commands() {
        Called called = Called.with("--help");

        assertThat(called.exitCode()).isZero();
        assertThat(called.out())
                .contains("publish", "where", "kill", "erase", "dead-letters", "Exit codes");
    }

    private static Stream<CommandLine> leaves(CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? Stream.of(command)
                : command.getSubcommands().values().stream().flatMap(ConsoleTest::leaves);
    }
}
