package org.regionwire.ingest.dropping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {

    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final int LARGEST = 100;

    @TempDir private Path root = Path.of("");

    private final List<String> taken = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> troubles = new ArrayList<>();
    private Taking taking = _ -> new Verdict.Taken();
    private Instant now = Instant.EPOCH;
    private int waiting;

    @BeforeEach
    void thereIsAProvider() throws IOException {
        Files.createDirectory(root.resolve("jjrb"));
        folder().look();
    }

    @Test
    void a_file_is_taken_when_it_has_not_changed_for_a_while_and_then_moved() throws IOException {
        DropFolder folder = folder();
        drop("page.txt", "一");
        folder.look();
        assertThat(taken).isEmpty();
        pass(QUIET.minusMillis(1));
        folder.look();
        assertThat(taken).isEmpty();
        assertThat(waiting).isEqualTo(1);

        pass(Duration.ofMillis(1));
        folder.look();

        assertThat(taken).containsExactly("jjrb page.txt 一");
        assertThat(files("done")).containsExactly("page.txt");
        assertThat(files("incoming")).isEmpty();
        assertThat(waiting).isZero();
    }

    @Test
    void a_file_that_grows_is_waited_for_and_others_are_not_held_up_by_it() throws IOException {
        DropFolder folder = folder();
        drop("half.txt", "一");
        drop("whole.txt", "全");
        folder.look();
        for (String more : List.of("二", "三")) {
            pass(QUIET);
            Files.writeString(incoming("half.txt"), more, StandardOpenOption.APPEND);
            folder.look();
        }
        assertThat(taken).containsExactly("jjrb whole.txt 全");

        pass(QUIET);
        folder.look();
        assertThat(taken).containsExactly("jjrb whole.txt 全", "jjrb half.txt 一二三");
    }

    @Test
    void what_is_hidden_or_named_as_unfinished_or_a_folder_is_left_alone() throws IOException {
        for (String name : List.of(".page.txt", "page.txt.part", "page.TMP", "page~")) {
            drop(name, "一");
        }
        Files.createDirectory(incoming("folder"));
        lookUntilWhole();

        assertThat(taken).isEmpty();
        assertThat(files("incoming")).hasSize(5);
        assertThat(waiting).isZero();
    }

    @Test
    void a_refused_file_is_moved_beside_with_its_reason() throws IOException {
        taking =
                file ->
                        file.name().startsWith("bad")
                                ? new Verdict.Refused(
                                        "not-text", List.of("Send text.", "And more."))
                                : new Verdict.Taken();
        drop("a.txt", "一");
        drop("bad.txt", "二");
        drop("c.txt", "三");
        lookUntilWhole();

        assertThat(files("done")).containsExactly("a.txt", "c.txt");
        assertThat(files("refused")).containsExactly("bad.txt", "bad.txt.reason.txt");
        assertThat(Files.readString(root.resolve("jjrb/refused/bad.txt.reason.txt")))
                .isEqualTo("not-text\nSend text.\nAnd more.\n");
        assertThat(refused).containsExactly("bad.txt not-text");
    }

    @Test
    void a_link_is_refused_and_what_it_points_to_is_neither_read_nor_moved() throws IOException {
        Path secret = Files.writeString(root.resolve("secret"), "geheim");
        Files.createSymbolicLink(incoming("page.txt"), secret);
        lookUntilWhole();

        assertThat(taken).isEmpty();
        assertThat(refused).containsExactly("page.txt not-a-file");
        assertThat(secret).hasContent("geheim");
        assertThat(Files.isSymbolicLink(root.resolve("jjrb/refused/page.txt"))).isTrue();
    }

    @Test
    void a_file_that_is_too_large_is_refused() throws IOException {
        drop("large.txt", "x".repeat(LARGEST + 1));
        drop("fits.txt", "x".repeat(LARGEST));
        lookUntilWhole();

        assertThat(refused).containsExactly("large.txt too-large");
        assertThat(files("done")).containsExactly("fits.txt");
    }

    @Test
    void files_are_taken_in_the_order_in_which_they_were_written() throws IOException {
        drop("b.txt", "先");
        drop("a.txt", "后");
        Files.setLastModifiedTime(incoming("b.txt"), FileTime.from(Instant.ofEpochSecond(1)));
        Files.setLastModifiedTime(incoming("a.txt"), FileTime.from(Instant.ofEpochSecond(2)));
        lookUntilWhole();

        assertThat(taken).containsExactly("jjrb b.txt 先", "jjrb a.txt 后");
    }

    @Test
    void what_cannot_be_taken_now_stays_with_all_that_came_after_it() throws IOException {
        List<Verdict> verdicts =
                new ArrayList<>(
                        List.of(
                                new Verdict.Later(Duration.ofSeconds(30), "no broker"),
                                new Verdict.Taken(),
                                new Verdict.Taken()));
        taking = _ -> verdicts.removeFirst();
        drop("a.txt", "一");
        drop("b.txt", "二");
        DropFolder folder = lookUntilWhole();
        pass(Duration.ofSeconds(29));
        folder.look();
        assertThat(verdicts).hasSize(2);
        assertThat(files("incoming")).containsExactly("a.txt", "b.txt");

        pass(Duration.ofSeconds(1));
        folder.look();
        assertThat(files("done")).containsExactly("a.txt", "b.txt");
    }

    @Test
    void a_file_that_was_written_over_while_it_was_taken_is_taken_again() throws IOException {
        List<String> texts = new ArrayList<>();
        taking =
                file -> {
                    texts.add(new String(file.content(), UTF_8));
                    if (texts.size() == 1) {
                        write(incoming("page.txt"), "改过的");
                    }
                    return new Verdict.Taken();
                };
        drop("page.txt", "一");
        DropFolder folder = lookUntilWhole();
        assertThat(files("incoming")).containsExactly("page.txt");
        folder.look();
        pass(QUIET);
        folder.look();

        assertThat(texts).containsExactly("一", "改过的");
        assertThat(root.resolve("jjrb/done/page.txt")).hasContent("改过的");
    }

    @Test
    void a_file_that_cannot_be_moved_is_taken_once_and_moved_when_it_can_be() throws IOException {
        DropFolder folder = lookUntilWhole();
        Files.delete(root.resolve("jjrb/done"));
        drop("page.txt", "一");
        folder.look();
        pass(QUIET);
        folder.look();
        folder.look();
        assertThat(troubles).hasSize(2);

        Files.createDirectory(root.resolve("jjrb/done"));
        folder.look();
        assertThat(taken).hasSize(1);
        assertThat(files("done")).containsExactly("page.txt");
    }

    @Test
    void a_file_of_a_name_that_was_there_before_has_a_number_and_nothing_is_written_over()
            throws IOException {
        for (String text : List.of("一", "二")) {
            drop("page.txt", text);
            lookUntilWhole();
        }

        assertThat(files("done")).containsExactly("page.txt", "page.txt.2");
        assertThat(root.resolve("jjrb/done/page.txt")).hasContent("一");
    }

    @Test
    void of_two_instances_one_takes_the_files_and_the_other_goes_on_when_it_is_gone()
            throws IOException {
        DropFolder other = folder();
        taking =
                _ -> {
                    pass(QUIET);
                    other.look();
                    return new Verdict.Taken();
                };
        drop("a.txt", "一");
        drop("b.txt", "二");
        other.look();
        lookUntilWhole();
        assertThat(taken).hasSize(2);

        drop("c.txt", "三");
        other.look();
        pass(QUIET);
        taking = _ -> new Verdict.Taken();
        other.look();
        assertThat(taken).hasSize(3);
        assertThat(files("done")).containsExactly("a.txt", "b.txt", "c.txt");
    }

    @Test
    void a_folder_that_is_a_link_leads_nowhere() throws IOException {
        Path elsewhere = root.resolve(".elsewhere");
        Files.createDirectories(elsewhere.resolve("incoming"));
        Files.writeString(elsewhere.resolve("incoming/page.txt"), "一");
        Files.createSymbolicLink(root.resolve("other"), elsewhere);
        Files.createDirectory(root.resolve("third"));
        Files.createSymbolicLink(root.resolve("third/incoming"), elsewhere.resolve("incoming"));
        lookUntilWhole();

        assertThat(taken).isEmpty();
        assertThat(troubles).isNotEmpty();
    }

    private DropFolder lookUntilWhole() {
        DropFolder folder = folder();
        folder.look();
        pass(QUIET);
        folder.look();
        return folder;
    }

    private DropFolder folder() {
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

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private void drop(String name, String text) {
        write(incoming(name), text);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError("not written: " + file, e);
        }
    }

    private Path incoming(String name) {
        return root.resolve("jjrb/incoming").resolve(name);
    }

    private List<String> files(String folder) throws IOException {
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
