package org.regionwire.ingest.cutting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.charset.Decoding;
import tools.jackson.databind.json.JsonMapper;

/** Cuts the pages of a folder, without a broker. */
public final class CutFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGE = ".txt";

    private CutFiles() {}

    /**
     * Writes for each {@code NAME.txt} of a folder a {@code NAME.json} of its articles, furniture
     * and unplaced text, in the order of their names. A page that is no text stops no other.
     *
     * @param in folder of pages, in any charset that shows itself
     * @param out folder for the results; made if it is not there
     * @param each is told of every page when it is done
     * @throws IOException if a folder or file cannot be read or written
     */
    public static void cut(Path in, Path out, Consumer<FileCut> each) throws IOException {
        List<Path> pages = pages(in);
        Files.createDirectories(out);
        var cutter = new PageCutter();
        for (Path page : pages) {
            each.accept(cut(cutter, page, out));
        }
    }

    private static List<Path> pages(Path in) throws IOException {
        try (var files = Files.list(in)) {
            return files.filter(file -> file.toString().endsWith(PAGE)).sorted().toList();
        }
    }

    private static FileCut cut(PageCutter cutter, Path page, Path out) throws IOException {
        String file = page.getFileName().toString();
        return switch (CharsetReader.read(Files.readAllBytes(page), null)) {
            case Decoding.Undecodable undecodable ->
                    new FileCut.Refused(file, undecodable.reason());
            case Decoding.Read read -> {
                CutPage cut = cutter.cut(read.text());
                String name = file.substring(0, file.length() - PAGE.length());
                JSON.writerWithDefaultPrettyPrinter()
                        .writeValue(out.resolve(name + ".json"), PageJson.of(cut));
                yield new FileCut.Cut(
                        file, cut.articles().size(), cut.furniture().size(), cut.unplaced().size());
            }
        };
    }
}
