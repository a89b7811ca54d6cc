package org.regionwire.ingest.dropping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What starts services often sets no language: Java then reads names of files as ASCII. */
class DropFolderLocaleTest {

    @Test
    @Timeout(20)
    void chinese_names_are_taken_and_refused_where_the_system_speaks_ascii(@TempDir Path root)
            throws Exception {
        Path incoming = Files.createDirectories(root.resolve("jjrb/incoming"));
        Files.writeString(incoming.resolve("第七版.txt"), "好");
        Files.writeString(incoming.resolve("第八版.txt"), "坏");
        Files.writeString(incoming.resolve("第九版.txt"), "坏");
        ProcessBuilder other =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DropFolderLocaleTest.class.getName(),
                        root.toString());
        other.environment().put("LC_ALL", "C");
        Process looking = other.redirectErrorStream(true).start();
        String said = new String(looking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(looking.waitFor()).as(said).isZero();
        assertThat(said).isEmpty();
        assertThat(names(root, "incoming")).isEmpty();
        assertThat(names(root, "done")).containsExactly("第七版.txt");
        assertThat(names(root, "refused"))
                .hasSize(4)
                .filteredOn(n -> n.endsWith(".reason.txt"))
                .hasSize(2);
    }

    /** Looks into a folder twice, says what the trouble was. */
    public static void main(String... arguments) {
        Instant[] now = {Instant.EPOCH};
        var folder =
                new DropFolder(
                        Path.of(arguments[0]),
                        Duration.ofSeconds(1),
                        100,
                        file ->
                                new String(file.content(), StandardCharsets.UTF_8).equals("好")
                                        ? new Verdict.Taken()
                                        : new Verdict.Refused("not-text", List.of("Send text.")),
                        new Tally() {
                            @Override
                            public void decided(DroppedFile file, Verdict verdict) {}

                            @Override
                            public void waiting(int files) {}

                            @Override
                            public void trouble(Path where, IOException what) {
                                System.out.println(what);
                            }
                        },
                        () -> now[0]);
        folder.look();
        now[0] = now[0].plusSeconds(1);
        folder.look();
    }

    private static List<String> names(Path root, String folder) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("jjrb").resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
