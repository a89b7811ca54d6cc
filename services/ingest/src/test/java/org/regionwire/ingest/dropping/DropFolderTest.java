package org.regionwire.ingest.dropping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DropFolderTest extends DropFolders {

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
    void files_are_taken_in_the_order_in_which_they_were_written() throws IOException {
        drop("b.txt", "先");
        drop("a.txt", "后");
        Files.setLastModifiedTime(incoming("b.txt"), FileTime.from(Instant.ofEpochSecond(1)));
        Files.setLastModifiedTime(incoming("a.txt"), FileTime.from(Instant.ofEpochSecond(2)));
        lookUntilWhole();

        assertThat(taken).containsExactly("jjrb b.txt 先", "jjrb a.txt 后");
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
}
