package org.regionwire.ingest.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
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
     * A page that cannot be read, cut or written stops no other.
     *
     * @param in folder of pages, in any charset that shows itself
     * @param out folder for the results; made if it is not there
     * @param each is told of every page when it is done
     * @throws IOException if the folder of pages cannot be read, or the other not be made
     */
    public static void cut(Path in, Path out, Consumer<FileCut> each) throws IOException {
        var reader = new DocumentReader();
        cut(in, out, (content, format) -> reader.read(content, format, null, null), each);
    }

    static void cut(
            Path in, Path out, BiFunction<byte[], Format, Contents> reader, Consumer<FileCut> each)
            throws IOException {
        List<Path> pages = pages(in);
        Files.createDirectories(out);
        for (Path page : pages) {
            each.accept(told(reader, page, out));
        }
    }

    /** The cut of a page, or why there is none: whoever cuts thousands has the others. */
    private static FileCut told(BiFunction<byte[], Format, Contents> reader, Path page, Path out) {
        String file = page.getFileName().toString();
        try {
            return cut(reader, page, out);
        } catch (IOException e) {
            return new FileCut.Refused(
                    file, "It cannot be read, or its result cannot be written: %s.".formatted(e));
        } catch (RuntimeException | StackOverflowError e) {
            return new FileCut.Refused(
                    file,
                    "It could not be cut, which is a fault of the cutter and not of the page: %s."
                            .formatted(e));
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

    private static FileCut cut(BiFunction<byte[], Format, Contents> reader, Path page, Path out)
            throws IOException {
        String file = page.getFileName().toString();
        Format format = format(page);
        return switch (reader.apply(
                Files.readAllBytes(page), format == null ? Format.TEXT : format)) {
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
                Files.write(
                        out.resolve(name + ".json"),
                        JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(PageJson.of(cut)));
                yield new FileCut.Cut(
                        file, cut.articles().size(), cut.furniture().size(), cut.unplaced().size());
            }
        };
    }
}
