package org.regionwire.console.explaining;

import java.util.List;
import java.util.Optional;
import org.regionwire.console.connection.TopicReader;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.SchemaLookup;
import org.regionwire.schemas.wireformat.WireDecoder;

/** The newest record of an article on articles.categorized. */
final class LastDecision {

    private final TopicReader reader;
    private final WireDecoder<CategorizedArticle> decoder;

    LastDecision(TopicReader reader, SchemaLookup schemas) {
        this.reader = reader;
        this.decoder = new WireDecoder<>(CategorizedArticle.class, schemas);
    }

    /** Empty when the topic has none, or when its text was erased. */
    Optional<CategorizedArticle> of(String uri) {
        var last = new byte[1][];
        reader.read(
                List.of(reader.partition(Topics.ARTICLES_CATEGORIZED, uri)),
                record -> {
                    if (TopicReader.key(record).equals(uri)) {
                        last[0] = record.value();
                    }
                });
        return Optional.ofNullable(last[0]).map(decoder::decode);
    }
}
