package org.regionwire.ingest.dropping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What writers, neighbours and disks do to a drop folder. */
class DropFolderTroubleTest extends DropFolders {

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
    void names_that_leave_no_room_for_an_ending_are_cut_off_and_each_keeps_its_reason()
            throws IOException {
        taking = file -> new Verdict.Refused(new String(file.content(), UTF_8), List.of("Why."));
        drop("茶".repeat(82) + "1.txt", "one");
        drop("茶".repeat(82) + "2.txt", "two");
        lookUntilWhole();

        assertThat(troubles).isEmpty();
        assertThat(files("incoming")).isEmpty();
        assertThat(files("refused"))
                .containsExactly(
                        "茶".repeat(80) + ".2",
                        "茶".repeat(80) + ".2.reason.txt",
                        "茶".repeat(81),
                        "茶".repeat(81) + ".reason.txt");
    }

    @Test
    void a_file_that_breaks_ingest_stays_and_keeps_no_other_waiting() throws IOException {
        taking =
                file -> {
                    if (file.name().equals("a.txt")) {
                        throw new IllegalStateException("A fault of ours.");
                    }
                    return new Verdict.Taken();
                };
        drop("a.txt", "一");
        drop("b.txt", "二");
        lookUntilWhole();

        assertThat(taken).containsExactly("jjrb b.txt 二");
        assertThat(files("incoming")).containsExactly("a.txt");
        assertThat(troubles).singleElement().asString().contains("a.txt");
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
        Path done = root.resolve("jjrb/done");
        taking =
                _ -> {
                    inThePlaceOf(done);
                    return new Verdict.Taken();
                };
        drop("page.txt", "一");
        DropFolder folder = lookUntilWhole();
        folder.look();
        assertThat(troubles).hasSize(2);

        Files.delete(done);
        folder.look();
        assertThat(taken).hasSize(1);
        assertThat(files("done")).containsExactly("page.txt");
    }

    private static void inThePlaceOf(Path folder) {
        try {
            Files.delete(folder);
            Files.writeString(folder, "a file");
        } catch (IOException e) {
            throw new AssertionError("not put there: " + folder, e);
        }
    }

    @Test
    void folders_that_were_cleared_away_are_made_again() throws IOException {
        DropFolder folder = lookUntilWhole();
        for (String name : List.of("incoming", "done", "refused")) {
            Files.delete(root.resolve("jjrb").resolve(name));
        }
        folder.look();
        drop("page.txt", "一");
        folder.look();
        pass(QUIET);
        folder.look();

        assertThat(files("done")).containsExactly("page.txt");
        assertThat(troubles).isEmpty();
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
}
