package org.regionwire.console.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupFilesTest {

    private static final StoredRecord FULL =
            new StoredRecord(
                    12,
                    1_700_000_000_000L,
                    "urn:a".getBytes(UTF_8),
                    new byte[] {0, -1},
                    List.of(
                            new RecordHeader("run", "0".getBytes(UTF_8)),
                            new RecordHeader("none", (byte[]) null)));

    @TempDir private Path folder;
    private Manifest manifest;

    @BeforeEach
    void aBackupOfTwoRecords() throws IOException {
        Path file = folder.resolve("00.jsonl.gz");
        PartitionWriter writer = new PartitionWriter(file);
        writer.write(FULL);
        writer.write(new StoredRecord(15, 5, null, null, List.of()));
        writer.close();
        String registry =
                BackupFolder.write(folder, "registry.json", new RegisteredSchemas(null, List.of()));
        var partition = new Manifest.Partition(0, 16, 2, "00.jsonl.gz", writer.sha256());
        manifest =
                new Manifest(
                        1,
                        "2026-01-31T08:00:00Z",
                        "abc",
                        List.of(new Manifest.Topic("articles.published", List.of(partition))),
                        Map.of("registry.json", registry));
        manifest.write(folder);
    }

    @Test
    void a_file_is_lines_of_json_that_anybody_can_read() throws IOException {
        byte[] zipped = Files.readAllBytes(folder.resolve("00.jsonl.gz"));

        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped)))
                .hasContent(
                        """
                        {"offset":12,"timestamp":1700000000000,"key":"dXJuOmE=","value":"AP8=","headers":[{"name":"run","value":"MA=="},{"name":"none","value":null}]}
                        {"offset":15,"timestamp":5,"key":null,"value":null,"headers":[]}
                        """);
    }

    @Test
    void records_are_read_as_they_were_written() throws IOException {
        try (PartitionReader reader = new PartitionReader(folder.resolve("00.jsonl.gz"))) {
            StoredRecord first = reader.next();
            assertThat(first).usingRecursiveComparison().ignoringFields("headers").isEqualTo(FULL);
            assertThat(first.headers()).isEqualTo(FULL.headers());
            assertThat(reader.next().value()).isNull();
            assertThat(reader.hasNext()).isFalse();
        }
    }

    @Test
    void a_whole_backup_has_no_damage() throws IOException {
        assertThat(Manifest.read(folder)).isEqualTo(manifest);
        assertThat(Damage.in(folder, manifest)).isEmpty();
    }

    @Test
    void one_changed_byte_and_a_lost_file_are_named() throws IOException {
        Path file = folder.resolve("00.jsonl.gz");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Files.delete(folder.resolve("registry.json"));

        assertThat(Damage.in(folder, manifest))
                .containsExactly(
                        "registry.json is missing",
                        "00.jsonl.gz is not as it was written: its SHA-256 is another");
    }

    @Test
    void a_backup_that_broke_off_is_none() throws IOException {
        Files.delete(folder.resolve("manifest.json"));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Manifest.read(folder))
                .withMessageContaining("it is no backup, or one that broke off");
    }

    @Test
    void a_backup_of_a_later_format_is_refused() throws IOException {
        Files.writeString(folder.resolve("manifest.json"), "{\"format\": 2}");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Manifest.read(folder))
                .withMessageContaining("has format 2, and this version reads 1");
    }
}
