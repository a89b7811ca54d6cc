package org.regionwire.console.explaining;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import org.regionwire.schemas.CategorizedArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the rules make of an article, and why. */
@Command(
        name = "explain",
        description = {
            "Print an article with what was read out of it, where it belongs, and why.",
            "Of a URI: as the wire decided last. Of a FILE: as the rules of this version would"
                    + " decide, without a broker; its first line is the headline. With --in and"
                    + " --out: many texts at once, without a broker."
        })
public final class ExplainCommand implements Callable<Integer> {

    private static final int TELL_EVERY = 1000;

    @Mixin private Connection connection = new Connection();
    @Mixin private Terminal terminal = new Terminal();
    @Mixin private ListsOptions lists = new ListsOptions();

    @Parameters(
            paramLabel = "URI|FILE",
            arity = "0..1",
            description = "An article's uri, or a file with a text in UTF-8.")
    private @Nullable String what;

    @Option(
            names = "--in",
            paramLabel = "ITEMS.jsonl",
            description =
                    "A JSON object a line: id, title, text, and homeRegion (the code of where it is"
                            + " printed) when it is known.")
    private @Nullable Path in;

    @Option(
            names = "--out",
            paramLabel = "OUT.jsonl",
            description = "A JSON object a line: what was found, with offsets, and why.")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Path from = in;
        Path to = out;
        if (what != null && from == null && to == null) {
            return one(what);
        }
        if (what != null || from == null || to == null) {
            throw terminal.calledWrongly("name a URI or a FILE, or both --in and --out");
        }
        if (!Files.isReadable(from) || Files.isDirectory(from)) {
            throw terminal.calledWrongly(from + " is no file that can be read");
        }
        int done = many(from, to);
        terminal.answer(done, () -> terminal.line("%d items explained in %s", done, to));
        return ExitCode.DONE;
    }

    private int one(String uriOrFile) throws IOException {
        Path file = uriOrFile.startsWith("urn:") ? null : Path.of(uriOrFile);
        if (file != null && (!Files.isReadable(file) || Files.isDirectory(file))) {
            throw terminal.calledWrongly(file + " is neither an article's uri nor a readable file");
        }
        CategorizedArticle categorized = file == null ? onTheWire(uriOrFile) : read(file);
        terminal.answer(
                new Explanation().of(categorized),
                () -> Report.of(categorized).forEach(line -> terminal.line("%s", line)));
        return ExitCode.DONE;
    }

    private CategorizedArticle onTheWire(String uri) {
        try (TopicReader reader = new TopicReader(connection, terminal::progress)) {
            return new LastDecision(reader, connection.schemas())
                    .of(uri)
                    .orElseThrow(
                            () ->
                                    new IllegalStateException(
                                            "%s has not been categorized in the last 30 days: regionwire where %s"
                                                    .formatted(uri, uri)));
        }
    }

    private CategorizedArticle read(Path file) throws IOException {
        String text = Files.readString(file).strip();
        int end = text.indexOf('\n');
        String title = end < 0 ? text : text.substring(0, end).strip();
        String body = end < 0 ? "" : text.substring(end).strip();
        return new Rules(lists.overlay())
                .categorized(new Item(file.toString(), title, body, null).article());
    }

    private int many(Path from, Path to) throws IOException {
        var rules = new Rules(lists.overlay());
        var explanation = new Explanation();
        var done = new int[1];
        try (var lines =
                new PrintWriter(Files.newBufferedWriter(to, StandardCharsets.UTF_8), false)) {
            ItemFile.read(
                    from,
                    item -> {
                        var explained = explanation.of(rules.categorized(item.article()));
                        lines.println(ItemFile.line(explained));
                        if (++done[0] % TELL_EVERY == 0) {
                            terminal.progress("%,d items".formatted(done[0]));
                        }
                    });
            if (lines.checkError()) {
                throw new IOException(to + " cannot be written");
            }
        }
        return done[0];
    }
}
