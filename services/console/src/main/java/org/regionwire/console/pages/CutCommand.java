package org.regionwire.console.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import org.regionwire.ingest.reading.CutFiles;
import org.regionwire.ingest.reading.FileCut;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Pages of a folder, cut into articles. */
@Command(
        name = "cut",
        description = {
            "Cut the pages of a folder into articles, as ingest does; needs no broker.",
            "Writes for each NAME.txt, NAME.html or NAME.pdf a NAME.json: its articles, its furniture (page numbers,"
                    + " editors, column names) and what could not be placed. Exit code 3 when a"
                    + " page could not be read."
        })
public final class CutCommand implements Callable<Integer> {

    private static final int TELL_EVERY = 100;

    @Mixin private Terminal terminal = new Terminal();

    @Option(
            names = "--in",
            paramLabel = "DIR",
            required = true,
            description = "Folder of the pages: .txt, .html and .pdf files, text in any charset.")
    private Path in = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "Folder for the results; made if it is not there.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(in)) {
            throw terminal.calledWrongly(in + " is no folder");
        }
        List<FileCut> files = new ArrayList<>();
        CutFiles.cut(
                in,
                out,
                file -> {
                    files.add(file);
                    if (files.size() % TELL_EVERY == 0) {
                        terminal.progress("%d pages".formatted(files.size()));
                    }
                });
        terminal.answer(files, () -> files.forEach(this::print));
        return files.stream().allMatch(FileCut.Cut.class::isInstance)
                ? ExitCode.DONE
                : ExitCode.NOT_AS_IT_SHOULD_BE;
    }

    private void print(FileCut file) {
        switch (file) {
            case FileCut.Cut(var name, var articles, var furniture, var unplaced) ->
                    terminal.line(
                            "%s: %d articles, %d lines of furniture, %d unplaced",
                            name, articles, furniture, unplaced);
            case FileCut.Refused(var name, var reason) ->
                    terminal.line("%s was refused: %s", name, reason);
        }
    }
}
