package org.regionwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    private static final Path DATA = Path.of("/checkout/data");
    private static final Map<String, String> NOTHING = Map.of();

    @Test
    void nothingSaidMeansTheKnownPortsAndTheSeeds() {
        assertThat(Options.parse(List.of(), NOTHING, DATA))
                .isEqualTo(
                        new Options.Run(
                                new WirePorts(8080, 8081, 9092, 8085),
                                Instances.ONE_EACH,
                                DATA,
                                true,
                                false));
    }

    @Test
    void everythingCanBeSetByOption() {
        List<String> line =
                List.of(
                        "--feeds-port",
                        "1080",
                        "--ingest-port=1081",
                        "--kafka-port",
                        "1092",
                        "--registry-port",
                        "1085",
                        "--data",
                        "/elsewhere",
                        "--instances=enrichment=3,view=2",
                        "--no-seeds",
                        "--platform-only");

        assertThat(Options.parse(line, NOTHING, DATA))
                .isEqualTo(
                        new Options.Run(
                                new WirePorts(1080, 1081, 1092, 1085),
                                new Instances(Map.of("enrichment", 3, "view", 2)),
                                Path.of("/elsewhere"),
                                false,
                                true));
    }

    @Test
    void everythingCanBeSetByEnvironment() {
        Map<String, String> environment =
                Map.of(
                        "REGIONWIRE_FEEDS_PORT", "1080",
                        "REGIONWIRE_INGEST_PORT", "1081",
                        "REGIONWIRE_KAFKA_PORT", "1092",
                        "REGIONWIRE_REGISTRY_PORT", "1085",
                        "REGIONWIRE_DATA", "/elsewhere",
                        "REGIONWIRE_INSTANCES", "enrichment=3,view=2",
                        "REGIONWIRE_NO_SEEDS", "true",
                        "REGIONWIRE_PLATFORM_ONLY", "true");

        assertThat(Options.parse(List.of(), environment, DATA))
                .isEqualTo(
                        new Options.Run(
                                new WirePorts(1080, 1081, 1092, 1085),
                                new Instances(Map.of("enrichment", 3, "view", 2)),
                                Path.of("/elsewhere"),
                                false,
                                true));
    }

    @Test
    void theCommandLineWinsOverTheEnvironment() {
        Options parsed =
                Options.parse(
                        List.of("--feeds-port=2080"),
                        Map.of("REGIONWIRE_FEEDS_PORT", "1080"),
                        DATA);

        assertThat(parsed)
                .isInstanceOfSatisfying(
                        Options.Run.class, run -> assertThat(run.ports().feeds()).isEqualTo(2080));
    }

    @Test
    void helpIsHelpWhateverElseIsSaid() {
        assertThat(Options.parse(List.of("--no-seeds", "--help", "--nope"), NOTHING, DATA))
                .isEqualTo(new Options.Help());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --nope             | There is no option --nope; --help shows all.
                    --data             | --data needs a value; --help shows all.
                    --feeds-port=x     | --feeds-port: a port is a number from 1 to 65535, not x.
                    --kafka-port=70000 | A port is a number from 1 to 65535, not 70000.
                    --feeds-port=8081  | Feeds, ingest, Kafka and registry need four different ports.
                    """)
    void whatIsWrongIsSaid(String option, String message) {
        assertThat(Options.parse(List.of(option), NOTHING, DATA))
                .isEqualTo(new Options.Wrong(message));
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(Options.HELP)
                .contains(Options.WITH_VALUE)
                .contains("--no-seeds", "--platform-only", "--help");
    }
}
