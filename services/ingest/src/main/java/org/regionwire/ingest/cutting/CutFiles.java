package org.regionwire.ingest.cutting;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.regionwire.ingest.charset.CharsetReader;
import org.regionwire.ingest.charset.Decoding;
import tools.jackson.databind.json.JsonMapper;

/** Cuts the pages of a folder, without a broker. */
public final class CutFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CutFiles() {}

    /**
     * Writes for each {@code NAME.txt} of a folder a {@code NAME.json} of its articles, furniture
     * and unplaced text.
     *
     * @param in folder of pages, in any charset that shows itself
     * @param out folder for the results; made if it is not there
     * @throws IOException if a folder cannot be read or written, or, after all others are done, if
     *     pages cannot be read as text: the message names each and says why
     */
    public static void cut(Path in, Path out) throws IOException {
        Files.createDirectories(out);
        var cutter = new PageCutter();
        List<String> refused = new ArrayList<>();
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(in, "*.txt")) {
            for (Path page : pages) {
                String name = page.getFileName().toString();
                switch (CharsetReader.read(Files.readAllBytes(page), null)) {
                    case Decoding.Read read -> {
                        Path file =
                                out.resolve(
                                        name.substring(0, name.length() - ".txt".length())
                                                + ".json");
                        JSON.writerWithDefaultPrettyPrinter()
                                .writeValue(file, PageJson.of(cutter.cut(read.text())));
                    }
                    case Decoding.Undecodable undecodable ->
                            refused.add(name + ": " + undecodable.reason());
                }
            }
        }
        if (!refused.isEmpty()) {
            throw new IOException("Not cut: " + String.join(" ", refused));
        }
    }
}
