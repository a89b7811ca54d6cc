package org.regionwire.pipeline;

import static java.util.stream.Collectors.toSet;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.regionwire.pipeline.sample.HeadlinesApp;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.schemas.wireformat.RegistryLookup;
import org.regionwire.schemas.wireformat.WireDecoder;

/** The public topic from its beginning to its present end, every record of it. */
final class PublishedTopic {

    /** One record. */
    record Release(String uri, int version) {}

    private record Seen(Release release, boolean heartbeat) {}

    private PublishedTopic() {}

    /** What an app keeps: everything but the wire's own heartbeats. */
    static List<Release> read(String bootstrapServers, URI registry) {
        return all(bootstrapServers, registry).stream()
                .filter(record -> !record.heartbeat())
                .map(Seen::release)
                .toList();
    }

    /** Uris of the heartbeats. */
    static Set<String> heartbeats(String bootstrapServers, URI registry) {
        return all(bootstrapServers, registry).stream()
                .filter(Seen::heartbeat)
                .map(record -> record.release().uri())
                .collect(toSet());
    }

    private static List<Seen> all(String bootstrapServers, URI registry) {
        var decoder = new WireDecoder<>(PublishedArticle.class, new RegistryLookup(registry));
        List<Seen> seen = new ArrayList<>();
        HeadlinesApp.readAll(
                bootstrapServers,
                record -> {
                    PublishedArticle article = decoder.decode(record.value());
                    seen.add(
                            new Seen(
                                    new Release(article.getUri(), article.getVersion()),
                                    record.headers().lastHeader(HeaderNames.HEARTBEAT) != null));
                });
        return seen;
    }
}
