package org.regionwire.console.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.schemas.catalogue.Topics;

/**
 * Copies what the gate published together with what it remembers, as they stood at one moment. The
 * gate writes both in one transaction and goes on while they are read; a version that it remembers
 * only later is left out, because it will make that version again. What waits is read before what
 * is remembered: an article that was released between is then dropped, and none is lost.
 */
final class GateCopy {

    private GateCopy() {}

    static List<Manifest.Topic> copy(
            TopicReader reader, Admin admin, Path folder, GateMemory memory)
            throws IOException, InterruptedException, ExecutionException {
        try (var published = new TopicCopy(reader, admin, folder, Topics.ARTICLES_PUBLISHED);
                var waiting = new TopicCopy(reader, admin, folder, Topics.GATE_WAITING_CHANGELOG);
                var expiring =
                        new TopicCopy(reader, admin, folder, Topics.GATE_EXPIRING_CHANGELOG);
                var store = new TopicCopy(reader, admin, folder, Topics.GATE_FENCE_CHANGELOG)) {
            // All there is may be much; what comes meanwhile is little, and is read in a moment.
            published.readOn();
            store.readOn();
            waiting.readOn();
            expiring.readOn();

            published.readOn();
            store.readOn(
                    fence -> {
                        memory.take(fence);
                        return true;
                    });
            published.readOn(memory::knows);
            return List.of(published.finish(), store.finish(), waiting.finish(), expiring.finish());
        }
    }
}
