package org.regionwire.pipeline.faults;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** What the command line asks for. */
sealed interface Options {

    /**
     * A table is to be made.
     *
     * @param together all faults in one load, rather than each in a load of its own
     * @param names parts of the names of those to run; none means all
     */
    record Run(
            int articles,
            boolean together,
            double fastest,
            int times,
            List<String> names,
            Path data,
            boolean json)
            implements Options {

        boolean wants(Fault fault) {
            String name = fault.name().toLowerCase(Locale.ROOT);
            return names.isEmpty() || names.stream().anyMatch(name::contains);
        }
    }

    record Listing() implements Options {}

    record Help() implements Options {}

    record Wrong(String message) implements Options {}

    String HELP =
            """
            Usage: services/pipeline-tests/faults [option]...

            Runs whole wires on this machine under steady load, makes one part after the other
            fail, and prints what was lost, what was doubled and how long anything stalled.

              --articles N   2000: each fault in the middle of a load of so many articles (2000)
                             20000: all faults one after the other in one load; so is any
                             number from 5000 on
              --rate N       most articles a second (30)
              --times N      the whole table so often (1)
              --fault WORDS  only faults whose name has these words; may stand several times
              --data DIR     folder of the wires, with their logs; emptied first
                             (services/pipeline-tests/target/faults)
              --json         each row as a line of JSON on standard output, the rest on the other
              --list         the names of all faults
              --help         this text

            Status 0 when nothing was lost, doubled, dead-lettered or served wrong and nothing
            stalled for more than 15 s after a killed service; else 1; 2 when called wrongly.
            The full disk needs root, which mounts a small one; else it is skipped and said.
            """;

    int FROM_HERE_ON_TOGETHER = 5000;

    static Options parse(List<String> arguments, Path data) {
        int articles = 2000;
        double fastest = 30;
        int times = 1;
        List<String> names = new ArrayList<>();
        Path folder = data;
        boolean json = false;
        Deque<String> rest = new ArrayDeque<>(arguments);
        try {
            while (!rest.isEmpty()) {
                String option = rest.pop();
                switch (option) {
                    case "--help", "-h" -> {
                        return new Help();
                    }
                    case "--list" -> {
                        return new Listing();
                    }
                    case "--json" -> json = true;
                    case "--articles" -> articles = number(option, rest);
                    case "--rate" -> fastest = number(option, rest);
                    case "--times" -> times = number(option, rest);
                    case "--fault" -> names.add(value(option, rest).toLowerCase(Locale.ROOT));
                    case "--data" -> folder = Path.of(value(option, rest)).toAbsolutePath();
                    default -> {
                        return new Wrong(
                                "There is no option %s; --help shows all.".formatted(option));
                    }
                }
            }
        } catch (IllegalArgumentException e) {
            return new Wrong(String.valueOf(e.getMessage()));
        }
        boolean together = articles >= FROM_HERE_ON_TOGETHER;
        return new Run(articles, together, fastest, times, List.copyOf(names), folder, json);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s needs a value; --help shows all.".formatted(option));
        }
        return rest.pop();
    }

    private static int number(String option, Deque<String> rest) {
        String value = value(option, rest);
        if (!value.matches("[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException(
                    "%s: a whole number from 1 on, not %s.".formatted(option, value));
        }
        return Integer.parseInt(value);
    }
}
