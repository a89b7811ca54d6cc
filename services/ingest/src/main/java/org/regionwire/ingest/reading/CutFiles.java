package org.regionwire.ingest.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.cutting.CutPage;
import org.regionwire.ingest.html.HtmlReading;
import tools.jackson.databind.json.JsonMapper;

/** Cuts the pages of a folder, without a broker. */
public final class CutFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CutFiles() {}

    /**
     * Writes for each page of a folder, {@code NAME.txt}, {@code NAME.html} or {@code NAME.pdf}, a
     * {@code NAME.json} of its articles, furniture and unplaced text, in the order of their names.
     * A page that cannot be read stops no other.
     *
     * @param in folder of pages, in any charset that shows itself
     * @param out folder for the results; made if it is not there
     * @param each is told of every page when it is done
     * @throws IOException if a folder or file cannot be read or written
     */
    public static void cut(Path in, Path out, Consumer<FileCut> each) throws IOException {
        List<Path> pages = pages(in);
        Files.createDirectories(out);
        var reader = new DocumentReader();
        for (Path page : pages) {
            each.accept(cut(reader, page, out));
        }
    }

    private static List<Path> pages(Path in) throws IOException {
        try (var files = Files.list(in)) {
            return files.filter(file -> format(file) != null).sorted().toList();
        }
    }

    private static @Nullable Format format(Path file) {
        String name = file.getFileName().toString();
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "txt" -> Format.TEXT;
            case "pdf" -> Format.PDF;
            case "html", "htm", "shtml" -> Format.HTML;
            default -> null;
        };
    }

    private static FileCut cut(DocumentReader reader, Path page, Path out) throws IOException {
        String file = page.getFileName().toString();
        Format format = format(page);
        return switch (reader.read(
                Files.readAllBytes(page), format == null ? Format.TEXT : format, null, null)) {
            case Contents.Unreadable(var reason, var detail) -> new FileCut.Refused(file, detail);
            case Contents.Links(var links, int all) ->
                    new FileCut.Refused(
                            file,
                            "It shows %d articles and has none: cut their pages, %s …"
                                    .formatted(
                                            all,
                                            links.stream()
                                                    .map(HtmlReading.Link::href)
                                                    .findFirst()
                                                    .orElse("")));
            case Contents.Articles articles -> {
                CutPage cut = articles.page();
                String name = file.substring(0, file.lastIndexOf('.'));
                JSON.writerWithDefaultPrettyPrinter()
                        .writeValue(out.resolve(name + ".json"), PageJson.of(cut));
                yield new FileCut.Cut(
                        file, cut.articles().size(), cut.furniture().size(), cut.unplaced().size());
            }
        };
    }
}
