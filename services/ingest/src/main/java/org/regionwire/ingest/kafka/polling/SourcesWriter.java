package org.regionwire.ingest.kafka.polling;

import java.util.List;
import java.util.Map;
import org.regionwire.ingest.feeds.sources.Source;
import org.regionwire.ingest.feeds.sources.Sources;
import org.regionwire.messaging.writing.Outbound;
import org.regionwire.messaging.writing.TransactionalWriter;
import org.regionwire.messaging.writing.WriteOutcome;
import org.regionwire.schemas.catalogue.Topics;

/** Sets and removes sources. Their states belong to whoever polls them. */
public final class SourcesWriter {

    private final TransactionalWriter writer;
    private final Sources sources;

    public SourcesWriter(TransactionalWriter writer, Sources sources) {
        this.writer = writer;
        this.sources = sources;
    }

    /** All of them or none. */
    public WriteOutcome put(List<Source> set) {
        WriteOutcome outcome =
                writer.write(
                        set.stream()
                                .map(
                                        source ->
                                                new Outbound(
                                                        Topics.SOURCES,
                                                        source.uri(),
                                                        SourceMapper.toWire(source),
                                                        Map.of()))
                                .toList());
        if (outcome instanceof WriteOutcome.Committed) {
            // The topic tells it too, a moment later: who asks at once must find it.
            set.forEach(sources::put);
        }
        return outcome;
    }

    /** Polled no more; its articles stay. */
    public WriteOutcome remove(String id) {
        String uri = Source.uri(id);
        WriteOutcome outcome =
                writer.write(List.of(new Outbound(Topics.SOURCES, uri, null, Map.of())));
        if (outcome instanceof WriteOutcome.Committed) {
            sources.remove(uri);
        }
        return outcome;
    }
}
