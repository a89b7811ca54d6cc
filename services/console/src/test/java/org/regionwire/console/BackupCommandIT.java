package org.regionwire.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

/** What backup and restore say and refuse; pipeline-tests restore a whole wire. */
@WithWire
class BackupCommandIT {

    private static final String GONE_AFTER_A_WHILE = "articles.ingested";

    @TempDir private Path folder;
    private String copy = "";

    @BeforeEach
    void putSomethingOnTheWire() {
        copy = folder.resolve("copy").toString();
        Wire.running().topic(GONE_AFTER_A_WHILE).send(Unique.uri(), new byte[] {1});
        Wire.running().topic("documents").send(Unique.uri(), new byte[] {2});
    }

    @Test
    void a_backup_holds_every_topic_and_is_whole() {
        Called backup = Called.onWire("backup", "--to", copy, "--json");

        assertThat(backup.exitCode()).as(backup.toString()).isZero();
        assertThat(records(backup, GONE_AFTER_A_WHILE)).isPositive();
        assertThat(records(backup, "documents")).isPositive();
        assertThat(folder.resolve("copy.unfinished")).doesNotExist();
        assertThat(Called.with("restore", "--check", "--from", copy).exitCode()).isZero();
    }

    @Test
    void without_what_is_kept_for_a_while_only_the_ends_of_those_topics_are_kept() {
        Called backup = Called.onWire("backup", "--to", copy, "--compacted-only", "--json");

        assertThat(backup.exitCode()).isZero();
        assertThat(records(backup, GONE_AFTER_A_WHILE)).isEqualTo(-1);
        assertThat(records(backup, "documents")).isPositive();
        assertThat(Path.of(copy, "topics", GONE_AFTER_A_WHILE)).doesNotExist();
    }

    @Test
    void a_damaged_backup_is_named_by_its_file_and_not_restored() throws IOException {
        Called.onWire("backup", "--to", copy);
        Files.writeString(Path.of(copy, "registry.json"), "{}");

        Called check = Called.with("restore", "--check", "--from", copy);
        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.out()).contains("registry.json is not as it was written");

        Called restore = Called.onWire("restore", "--from", copy);
        assertThat(restore.exitCode()).isEqualTo(1);
        assertThat(restore.err()).contains("is damaged, nothing was written: registry.json");
    }

    @Test
    void a_folder_that_is_no_backup_is_refused() {
        Called restore = Called.with("restore", "--check", "--from", folder.toString());

        assertThat(restore.exitCode()).isEqualTo(1);
        assertThat(restore.err()).contains("it is no backup, or one that broke off");
    }

    /** Of a topic by the answer; -1 when they were left out. */
    private static long records(Called backup, String name) {
        for (JsonNode topic : backup.json().path("topics")) {
            if (topic.path("name").asText().equals(name)) {
                return topic.path("records").asLong(-1);
            }
        }
        throw new AssertionError(name + " is not in " + backup);
    }
}
