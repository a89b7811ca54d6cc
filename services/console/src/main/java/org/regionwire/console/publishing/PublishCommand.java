package org.regionwire.console.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.terminal.ExitCode;
import org.regionwire.console.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pages from files onto the wire. */
@Command(name = "publish", description = "Hand pages to ingest, one file after the other.")
public final class PublishCommand implements Callable<Integer> {

    @Mixin private Terminal terminal = new Terminal();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Pages as text.")
    private List<Path> files = List.of();

    @Option(
            names = "--ingest",
            paramLabel = "URL",
            defaultValue = "${env:REGIONWIRE_INGEST_URL:-http://localhost:8081}",
            description = "Address of ingest (default: ${DEFAULT-VALUE}).")
    private URI ingest = URI.create("http://localhost:8081");

    @Option(
            names = "--provider",
            paramLabel = "ID",
            required = true,
            description = "Who delivers; regionwire providers list shows them.")
    private String provider = "";

    @Option(
            names = "--publication",
            paramLabel = "ID",
            description = "What it is printed in (default: the same id as the provider's).")
    private @Nullable String publication;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            defaultValue = "${env:REGIONWIRE_API_KEY}",
            description =
                    "Key of the provider, where it has one; better in the environment:"
                            + " REGIONWIRE_API_KEY.")
    private @Nullable String key;

    @Option(
            names = "--edition",
            paramLabel = "NAME",
            description = "Name of the edition, when there are several.")
    private @Nullable String edition;

    @Option(
            names = "--issue-date",
            paramLabel = "DATE",
            description = "Day of issue, such as 2026-01-31.")
    private @Nullable String issueDate;

    @Option(names = "--page", paramLabel = "NUMBER", description = "Number of the page.")
    private @Nullable String page;

    @Option(names = "--page-name", paramLabel = "NAME", description = "Name of the page.")
    private @Nullable String pageName;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "Charset of the files, such as gb18030 (default: ingest finds it out).")
    private @Nullable String charset;

    @Option(names = "--dry-run", description = "Say what would be published; write nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw terminal.calledWrongly(file + " is no file that can be read");
            }
        }
        List<Posting> postings = new ArrayList<>();
        try (IngestClient client = new IngestClient(ingest, key)) {
            for (Path file : files) {
                postings.add(client.post(file, parameters(file), charset));
                if (files.size() > 1) {
                    terminal.progress("%d of %d files".formatted(postings.size(), files.size()));
                }
            }
        }
        terminal.answer(postings, () -> postings.forEach(this::print));
        return postings.stream().allMatch(Posting::isTaken) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private Map<String, String> parameters(Path file) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("provider", provider);
        parameters.put("publication", publication == null ? provider : publication);
        parameters.put("fileName", String.valueOf(file.getFileName()));
        put(parameters, "edition", edition);
        put(parameters, "issueDate", issueDate);
        put(parameters, "page", page);
        put(parameters, "pageName", pageName);
        if (dryRun) {
            parameters.put("dryRun", "true");
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private void print(Posting posting) {
        if (!posting.isTaken()) {
            terminal.line("%s was refused: %s", posting.file(), posting.problem());
            return;
        }
        terminal.line(
                "%s %s %s",
                posting.file(), dryRun ? "would be" : "is", posting.answer().path("uri").asText());
        for (JsonNode article : posting.answer().path("articles")) {
            JsonNode shown = article.has("article") ? article.path("article") : article;
            terminal.line(
                    "    %s  %s",
                    article.path("uri").asText(),
                    shown.path("headline").asText("").isEmpty()
                            ? "(no headline)"
                            : shown.path("headline").asText());
        }
    }
}
