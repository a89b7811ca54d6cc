package org.regionwire.console.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.regionwire.categorization.topics.TopicWeights;
import org.regionwire.categorization.training.Comparison;
import org.regionwire.categorization.training.CrossValidation;
import org.regionwire.console.explaining.ListsOptions;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Weights for topics, trained on an own archive. */
@Command(
        name = "train",
        description = {
            "Train weights for top-level topics on articles that you labelled; needs no broker.",
            "First says how good they are: by cross-validation, on articles that they were not"
                    + " trained on, beside the rules on the same. Writes them only when they are"
                    + " better than chance explains; else ends with exit code 3.",
            "Where the file goes: DIR/categorization/topics/weights.tsv, DIR being the folder that"
                    + " regionwire.lists names. The rules then read it with the lexicon; explain"
                    + " --lists DIR shows what it changes.",
            "An item takes some 3 KB of memory; 100,000 are a lot. Copies of an article with"
                    + " another text make the figures too good: leave them out."
        })
public final class TrainCommand implements Callable<Integer> {

    @Mixin private Terminal terminal = new Terminal();
    @Mixin private ListsOptions lists = new ListsOptions();

    @Option(
            names = "--in",
            paramLabel = "ITEMS.jsonl",
            required = true,
            description =
                    "A JSON object a line: id, title, text, and topics, a list of Media Topics"
                            + " (their eight digits or their URIs); deeper ones count for the one"
                            + " at their top. Items without topics are left out.")
    private Path in = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where the weights go; what is there is replaced.")
    private Path out = Path.of("");

    @Option(
            names = "--parts",
            paramLabel = "N",
            defaultValue = "5",
            description = "Parts of the cross-validation, 2 to 20; ${DEFAULT-VALUE} without it.")
    private int parts;

    @Option(
            names = "--even-if-not-better",
            description = "Write the weights whatever the cross-validation says.")
    private boolean whatever;

    /** What --json prints. */
    record Answer(Comparison comparison, int leftOut, boolean better, boolean written) {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(in) || Files.isDirectory(in)) {
            throw terminal.calledWrongly(in + " is no file that can be read");
        }
        if (Files.isDirectory(out)) {
            throw terminal.calledWrongly(out + " is a folder; name a file");
        }
        if (parts < 2 || parts > 20) {
            throw terminal.calledWrongly("--parts must be from 2 to 20");
        }
        var archive = Archive.read(in, lists.overlay(), terminal::progress);
        var comparison = CrossValidation.of(archive.set(), parts, terminal::progress);
        var write = comparison.better() || whatever;
        if (write) {
            terminal.progress("training on all of it");
            write(CrossValidation.train(archive.set()), comparison);
        }
        terminal.answer(
                new Answer(comparison, archive.leftOut(), comparison.better(), write),
                () -> print(comparison, archive.leftOut(), write));
        return write ? ExitCode.DONE : ExitCode.NOT_AS_IT_SHOULD_BE;
    }

    private void print(Comparison comparison, int leftOut, boolean written) {
        Table.of(comparison, leftOut, parts).forEach(line -> terminal.line("%s", line));
        if (written) {
            terminal.line("%s: written to %s", comparison.better() ? "better" : "not better", out);
        } else {
            terminal.line(
                    "not better than chance explains: nothing is written; bring more items, or say"
                            + " --even-if-not-better");
        }
    }

    private void write(TopicWeights weights, Comparison comparison) throws IOException {
        var lines = weights.lines();
        lines.addFirst(Table.comment(comparison));
        var folder = out.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.write(out, lines);
    }
}
