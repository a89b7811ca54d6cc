package org.regionwire.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.benchmarks.report.Figure;
import org.regionwire.benchmarks.report.Machine;
import org.regionwire.benchmarks.report.Report;
import org.regionwire.platform.StartFailure;
import picocli.CommandLine.Option;

/** Options of every question: where the wire stands meanwhile, and where the answer goes. */
final class Output {

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "writes the figures there as JSON, beside the table")
    @Nullable Path json;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "must be empty or new; a temporary folder otherwise")
    @Nullable Path data;

    int print(String question, Map<String, Object> options, Function<Path, List<Figure>> measure) {
        try {
            Path folder = data == null ? Files.createTempDirectory("regionwire-benchmark") : data;
            List<Figure> figures = measure.apply(folder.toAbsolutePath());
            Report report =
                    new Report(
                            question,
                            InstantSource.system().instant().truncatedTo(ChronoUnit.SECONDS),
                            Machine.here(),
                            options,
                            figures);
            System.out.print(report.table());
            if (json != null) {
                Files.writeString(json, report.json());
            }
            return 0;
        } catch (StartFailure e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException("The benchmark's files cannot be written: " + e, e);
        }
    }
}
