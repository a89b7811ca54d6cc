package org.regionwire.ingest.dropping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A drop folder with one provider, a clock that the test turns, and what became of files. */
abstract class DropFolders {

    static final Duration QUIET = Duration.ofSeconds(5);
    static final int LARGEST = 100;

    @TempDir Path root = Path.of("");

    final List<String> taken = new ArrayList<>();
    final List<String> refused = new ArrayList<>();
    final List<String> troubles = new ArrayList<>();
    Taking taking = _ -> new Verdict.Taken();
    Instant now = Instant.EPOCH;
    int waiting;

    @BeforeEach
    void thereIsAProvider() throws IOException {
        Files.createDirectory(root.resolve("jjrb"));
        folder().look();
    }

    DropFolder lookUntilWhole() {
        DropFolder folder = folder();
        folder.look();
        pass(QUIET);
        folder.look();
        return folder;
    }

    DropFolder folder() {
        return new DropFolder(root, QUIET, LARGEST, this::take, new Seen(), () -> now);
    }

    private Verdict take(DroppedFile file) {
        Verdict verdict = taking.take(file);
        if (verdict instanceof Verdict.Taken) {
            taken.add(
                    "%s %s %s"
                            .formatted(
                                    file.provider(),
                                    file.name(),
                                    new String(file.content(), UTF_8)));
        }
        return verdict;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void drop(String name, String text) {
        write(incoming(name), text);
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError("not written: " + file, e);
        }
    }

    Path incoming(String name) {
        return root.resolve("jjrb/incoming").resolve(name);
    }

    List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("jjrb").resolve(folder))) {
            return files.filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** What was told. */
    private final class Seen implements Tally {

        @Override
        public void decided(DroppedFile file, Verdict verdict) {
            if (verdict instanceof Verdict.Refused why) {
                refused.add(file.name() + " " + why.reason());
            }
        }

        @Override
        public void waiting(int files) {
            waiting = files;
        }

        @Override
        public void trouble(Path where, IOException what) {
            troubles.add(where + " " + what);
        }
    }
}
