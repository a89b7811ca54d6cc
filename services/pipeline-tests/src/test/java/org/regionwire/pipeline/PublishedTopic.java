package org.regionwire.pipeline;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.regionwire.pipeline.sample.HeadlinesApp;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.wireformat.RegistryLookup;
import org.regionwire.schemas.wireformat.WireDecoder;

/** The public topic from its beginning to its present end, every record of it. */
final class PublishedTopic {

    /** One record. */
    record Release(String uri, int version) {}

    private PublishedTopic() {}

    static List<Release> read(String bootstrapServers, URI registry) {
        var decoder = new WireDecoder<>(PublishedArticle.class, new RegistryLookup(registry));
        List<Release> releases = new ArrayList<>();
        HeadlinesApp.readAll(
                bootstrapServers,
                record -> {
                    PublishedArticle article = decoder.decode(record.value());
                    releases.add(new Release(article.getUri(), article.getVersion()));
                });
        return releases;
    }
}
