package org.regionwire.pipeline.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.regionwire.platform.Folders;
import org.regionwire.platform.StartFailure;
import org.regionwire.standalone.Progress;

/** The program behind {@code services/pipeline-tests/faults}. */
public final class FaultsCommand {

    /** System property by which the script names the folder of the wires. */
    private static final String FOLDER = "regionwire.faults";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration REGISTRY_GONE = Duration.ofMinutes(1);
    private static final int NOT_GOOD = 1;
    private static final int CALLED_WRONGLY = 2;

    private final Options.Run asked;
    private final PrintStream out;
    private final PrintStream err;
    private final List<Row> rows = new ArrayList<>();

    private FaultsCommand(Options.Run asked, PrintStream out, PrintStream err) {
        this.asked = asked;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        Path data = Path.of(System.getProperty(FOLDER, "target/faults")).toAbsolutePath();
        System.exit(run(List.of(arguments), data, System.out, System.err));
    }

    static int run(List<String> arguments, Path data, PrintStream out, PrintStream err) {
        return switch (Options.parse(arguments, data)) {
            case Options.Help() -> {
                out.print(Options.HELP);
                yield 0;
            }
            case Options.Listing() -> {
                Faults.all(REGISTRY_GONE).forEach(fault -> out.println(fault.name()));
                yield 0;
            }
            case Options.Wrong(String message) -> {
                err.println(message);
                yield CALLED_WRONGLY;
            }
            case Options.Run asked -> new FaultsCommand(asked, out, err).run();
        };
    }

    private int run() {
        var faults = Faults.all(REGISTRY_GONE).stream().filter(asked::wants).toList();
        if (faults.isEmpty()) {
            err.println("No fault has such a name; --list shows all.");
            return CALLED_WRONGLY;
        }
        try {
            for (int time = 1; time <= asked.times(); time++) {
                for (Layout layout : Layout.values()) {
                    List<Fault> some = of(layout, faults);
                    int share =
                            asked.together()
                                    ? asked.articles() * some.size() / faults.size()
                                    : asked.articles();
                    besiege(layout, some, share, time);
                }
            }
        } catch (StartFailure e) {
            err.println(e.getMessage());
            return NOT_GOOD;
        }
        return conclude();
    }

    private static List<Fault> of(Layout layout, List<Fault> faults) {
        return faults.stream().filter(fault -> fault.layout() == layout).toList();
    }

    private void besiege(Layout layout, List<Fault> faults, int articles, int time) {
        if (faults.isEmpty()) {
            return;
        }
        Path data = asked.data().resolve("%s-%d".formatted(layout, time).toLowerCase(Locale.ROOT));
        PrintStream telling = asked.json() ? err : out;
        try (Siege siege = Siege.begin(data, layout, new Progress(telling))) {
            telling.println("The wire's logs are in " + siege.logs());
            siege.warmUp(asked.fastest());
            telling.println(FaultTable.head());
            if (asked.together()) {
                siege.allTogether(
                        faults, articles, asked.fastest(), row -> took(row, siege.logs()));
            } else {
                siege.eachAlone(faults, articles, asked.fastest(), row -> took(row, siege.logs()));
            }
        }
    }

    private void took(Row row, Path logs) {
        rows.add(row);
        if (asked.json()) {
            out.println(json(row));
        } else {
            out.println(FaultTable.line(row));
        }
        if (!row.isGood()) {
            keep(logs, asked.data().resolve("not-good-%d".formatted(rows.size())));
        }
    }

    private int conclude() {
        PrintStream telling = asked.json() ? err : out;
        telling.println();
        telling.println(FaultTable.head());
        rows.forEach(row -> telling.println(FaultTable.line(row)));
        long bad = rows.stream().filter(row -> !row.isGood()).count();
        telling.printf("%d rows, %d not good.%n", rows.size(), bad);
        return bad == 0 ? 0 : NOT_GOOD;
    }

    private static String json(Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("fault", row.fault());
        fields.put("accepted", row.accepted());
        fields.put("lost", row.lost());
        fields.put("doubled", row.doubled());
        fields.put("deadLetters", row.deadLetters());
        fields.put("wrong", row.wrong());
        fields.put("stallSeconds", row.stall().toMillis() / 1000.0);
        fields.put("good", row.isGood());
        fields.put("remark", row.remark());
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The logs as they are now: a part that is started again begins a new one. */
    private static void keep(Path logs, Path copy) {
        try (Stream<Path> files = Files.list(logs)) {
            if (Files.exists(copy)) {
                Folders.delete(copy);
            }
            Files.createDirectories(copy);
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be kept: %s".formatted(logs, e), e);
        }
    }
}
