package org.regionwire.pipeline.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path DATA = Path.of("/data");

    @Test
    void without_options_each_fault_has_a_load_of_2000_articles() {
        assertThat(parse()).isEqualTo(new Options.Run(2000, false, 30, 1, List.of(), DATA, false));
    }

    @Test
    void all_options_are_read() {
        assertThat(
                        parse(
                                "--articles",
                                "20000",
                                "--times",
                                "3",
                                "--rate",
                                "40",
                                "--json",
                                "--fault",
                                "Gate",
                                "--fault",
                                "view",
                                "--data",
                                "/elsewhere"))
                .isEqualTo(
                        new Options.Run(
                                20000,
                                true,
                                40,
                                3,
                                List.of("gate", "view"),
                                Path.of("/elsewhere"),
                                true));
    }

    @Test
    void what_is_wrong_is_said_in_a_sentence() {
        assertThat(parse("--fault")).isEqualTo(wrong("--fault needs a value; --help shows all."));
        assertThat(parse("--times", "0"))
                .isEqualTo(wrong("--times: a whole number from 1 on, not 0."));
        assertThat(parse("--nothing"))
                .isEqualTo(wrong("There is no option --nothing; --help shows all."));
    }

    @Test
    void a_fault_is_chosen_by_words_of_its_name() {
        Options.Run gate = (Options.Run) parse("--fault", "wipe");

        assertThat(Faults.all(Duration.ofMinutes(1)).stream().filter(gate::wants).map(Fault::name))
                .containsExactly("kill the gate and wipe its store");
    }

    @Test
    void no_two_faults_have_one_name() {
        assertThat(Faults.all(Duration.ofMinutes(1)).stream().map(Fault::name))
                .doesNotHaveDuplicates();
    }

    private static Options parse(String... arguments) {
        return Options.parse(List.of(arguments), DATA);
    }

    private static Options wrong(String message) {
        return new Options.Wrong(message);
    }
}
