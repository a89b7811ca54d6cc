package org.regionwire.ingest.dropping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.springframework.util.FileSystemUtils;

/** Files are called as their writers like: whatever a file system bears. */
class AnyFileNameTest {

    /** Bytes of a name on Linux. */
    private static final int LONGEST = 255;

    private static final List<String> PIECES =
            List.of(
                    "2026-11-20",
                    "_",
                    ".",
                    ".txt",
                    ".PDF",
                    ".json",
                    ".doc",
                    ".part",
                    ".reason.txt",
                    "~",
                    " ",
                    "\n",
                    "\\",
                    "\"",
                    "%",
                    "*",
                    "-",
                    "$(x)",
                    "要闻",
                    "\uD83D\uDE00",
                    "\u202E",
                    "jjrb",
                    "7",
                    "茶".repeat(70),
                    "x".repeat(240));

    @Property(tries = 150)
    void a_file_of_any_name_is_taken_or_refused_with_its_reason_or_left_alone(
            @ForAll("names") String name, @ForAll boolean good) throws IOException {
        Path root = Files.createTempDirectory("dropped");
        try {
            Path home = Files.createDirectory(root.resolve("jjrb"));
            Path incoming = Files.createDirectory(home.resolve("incoming"));
            Files.writeString(incoming.resolve(name), "苹果熟了");

            assertThat(look(root, good)).isEmpty();

            assertThat(count(incoming)).isEqualTo(isUnfinished(name) ? 1 : 0);
            assertThat(count(home.resolve("done"))).isEqualTo(isUnfinished(name) || !good ? 0 : 1);
            assertThat(count(home.resolve("refused")))
                    .isEqualTo(isUnfinished(name) || good ? 0 : 2);
        } finally {
            FileSystemUtils.deleteRecursively(root);
        }
    }

    @Property(tries = 500)
    void what_a_name_says_stands_in_it(@ForAll("names") String name) {
        FileName said = FileName.of(name);

        assertThat(
                        Stream.of(
                                        said.publication(),
                                        said.issueDate(),
                                        said.page(),
                                        said.pageName())
                                .filter(Objects::nonNull))
                .allSatisfy(part -> assertThat(name).contains(part));
    }

    @Property(tries = 500)
    void any_file_has_a_type_and_a_known_ending_decides_it(
            @ForAll("names") String name, @ForAll("beginnings") String start, @ForAll String rest) {
        byte[] content = (start + rest).getBytes(UTF_8);

        assertThat(FileType.of(name, content)).isNotNull();
        assertThat(FileType.of(name + ".TXT", content)).isEqualTo(FileType.TEXT);
        assertThat(FileType.of(name + ".exe", content)).isEqualTo(FileType.OTHER);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                        Arbitraries.of(PIECES)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(6)
                                .map(pieces -> String.join("", pieces)),
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(40))
                .filter(AnyFileNameTest::canBeAName);
    }

    @Provide
    Arbitrary<String> beginnings() {
        return Arbitraries.of("", "{", "<html>", "<?xml?>", "%PDF-1.7", "苹果", "\uFEFF<nitf>", "\0");
    }

    /** Takes what is whole; the troubles that there were. */
    private static List<String> look(Path root, boolean good) {
        List<String> troubles = new ArrayList<>();
        Instant[] now = {Instant.EPOCH};
        Verdict verdict =
                good ? new Verdict.Taken() : new Verdict.Refused("not-text", List.of("Send text."));
        var folder =
                new DropFolder(
                        root,
                        Duration.ofSeconds(1),
                        100,
                        _ -> verdict,
                        new Tally() {
                            @Override
                            public void decided(DroppedFile file, Verdict what) {}

                            @Override
                            public void waiting(int files) {}

                            @Override
                            public void trouble(Path where, IOException what) {
                                troubles.add(where + " " + what);
                            }
                        },
                        () -> now[0]);
        folder.look();
        now[0] = now[0].plusSeconds(1);
        folder.look();
        return troubles;
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static boolean isUnfinished(String name) {
        return name.startsWith(".")
                || Stream.of(".part", ".tmp", ".filepart", ".partial", ".crdownload", "~")
                        .anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    private static boolean canBeAName(String name) {
        return name.indexOf('/') < 0
                && name.indexOf('\0') < 0
                && !name.matches("\\.{1,2}")
                && UTF_8.newEncoder().canEncode(name)
                && name.getBytes(UTF_8).length <= LONGEST;
    }
}
