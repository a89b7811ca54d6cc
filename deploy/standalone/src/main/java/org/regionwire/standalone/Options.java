package org.regionwire.standalone;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the command line and the environment ask for; the command line wins. */
sealed interface Options {

    /**
     * @param platformOnly broker and registry, without topics, schemas and services
     */
    record Run(WirePorts ports, Instances instances, Path data, boolean seeds, boolean platformOnly)
            implements Options {}

    record Help() implements Options {}

    record Wrong(String message) implements Options {}

    String HELP =
            """
            Usage: deploy/standalone/run [option]...

            Runs the whole wire on this machine until Ctrl-C, on the loopback address only.

              --feeds-port N     feeds and pages              (8080, REGIONWIRE_FEEDS_PORT)
              --ingest-port N    where pages are posted       (8081, REGIONWIRE_INGEST_PORT)
              --kafka-port N     the broker                   (9092, REGIONWIRE_KAFKA_PORT)
              --registry-port N  the schema registry          (8085, REGIONWIRE_REGISTRY_PORT)
              --data DIR         kept from run to run         (deploy/standalone/data, REGIONWIRE_DATA)
              --instances LIST   how many of each             (one each, REGIONWIRE_INSTANCES)
                                 such as enrichment=3,categorization=2,view=2; gate and
                                 ingest too, each up to 12. With gate or view named, the
                                 two run as processes of their own
              --no-seeds         do not post what is in seeds (REGIONWIRE_NO_SEEDS=true)
              --platform-only    only the broker and the registry, with nothing on them:
                                 for deploy/regionwire restore
                                 (REGIONWIRE_PLATFORM_ONLY=true)
              --help             this text
            """;

    Set<String> WITH_VALUE =
            Set.of(
                    "--feeds-port",
                    "--ingest-port",
                    "--kafka-port",
                    "--registry-port",
                    "--data",
                    "--instances");

    static Options parse(List<String> arguments, Map<String, String> environment, Path data) {
        Map<String, String> given = new HashMap<>();
        boolean seeds = !"true".equals(environment.get("REGIONWIRE_NO_SEEDS"));
        boolean platformOnly = "true".equals(environment.get("REGIONWIRE_PLATFORM_ONLY"));
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String[] option = rest.pop().split("=", 2);
            if (option[0].equals("--help") || option[0].equals("-h")) {
                return new Help();
            } else if (option[0].equals("--no-seeds")) {
                seeds = false;
            } else if (option[0].equals("--platform-only")) {
                platformOnly = true;
            } else if (!WITH_VALUE.contains(option[0])) {
                return new Wrong("There is no option %s; --help shows all.".formatted(option[0]));
            } else if (option.length == 2) {
                given.put(option[0], option[1]);
            } else if (!rest.isEmpty()) {
                given.put(option[0], rest.pop());
            } else {
                return new Wrong("%s needs a value; --help shows all.".formatted(option[0]));
            }
        }
        var settings = new Settings(given, environment);
        try {
            var ports =
                    new WirePorts(
                            settings.port("--feeds-port", WirePorts.DEFAULT.feeds()),
                            settings.port("--ingest-port", WirePorts.DEFAULT.ingest()),
                            settings.port("--kafka-port", WirePorts.DEFAULT.kafka()),
                            settings.port("--registry-port", WirePorts.DEFAULT.registry()));
            Path folder = Path.of(settings.value("--data", data.toString())).toAbsolutePath();
            var instances = Instances.parse(settings.value("--instances", ""));
            return new Run(ports, instances, folder.normalize(), seeds, platformOnly);
        } catch (IllegalArgumentException e) {
            return new Wrong(String.valueOf(e.getMessage()));
        }
    }

    /** An option, else its environment variable, else its default. */
    record Settings(Map<String, String> given, Map<String, String> environment) {

        String value(String option, String otherwise) {
            String variable =
                    "REGIONWIRE_" + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
            return given.getOrDefault(option, environment.getOrDefault(variable, otherwise));
        }

        int port(String option, int otherwise) {
            String value = value(option, Integer.toString(otherwise));
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "%s: a port is a number from 1 to 65535, not %s.".formatted(option, value),
                        e);
            }
        }
    }
}
