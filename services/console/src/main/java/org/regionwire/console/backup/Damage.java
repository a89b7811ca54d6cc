package org.regionwire.console.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is wrong with the files of a backup. */
final class Damage {

    private Damage() {}

    /**
     * @return a sentence for each file that is not as it was written; none when all are whole
     */
    static List<String> in(Path folder, Manifest manifest) throws IOException {
        List<String> damage = new ArrayList<>();
        for (Map.Entry<String, String> file : manifest.sha256().entrySet()) {
            look(folder, file.getKey(), file.getValue(), damage);
        }
        for (Manifest.Topic topic : manifest.topics()) {
            for (Manifest.Partition partition : topic.partitions()) {
                if (partition.file() != null && partition.sha256() != null) {
                    look(folder, partition.file(), partition.sha256(), damage);
                }
            }
        }
        return damage;
    }

    private static void look(Path folder, String name, String sha256, List<String> damage)
            throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            damage.add("%s is missing".formatted(name));
        } else if (!Sha256.of(file).equals(sha256)) {
            damage.add("%s is not as it was written: its SHA-256 is another".formatted(name));
        }
    }
}
