package org.regionwire.console.connection;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.TopicCatalogue;
import org.regionwire.schemas.catalogue.TopicDefinition;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.SchemaLookup;
import org.regionwire.schemas.wireformat.WireDecoder;

/** What a topic's values are, by the catalogue, and how they are read. */
public final class TopicValues {

    private final TopicCatalogue catalogue = TopicCatalogue.load();
    private final SchemaLookup schemas;
    private final Map<String, WireDecoder<? extends SpecificRecord>> decoders =
            new ConcurrentHashMap<>();

    public TopicValues(SchemaLookup schemas) {
        this.schemas = schemas;
    }

    /** The Avro schema that this version gives the topic; empty where values are as they came. */
    public static Optional<Schema> schema(TopicDefinition topic) {
        return type(topic).map(SpecificData.get()::getSchema);
    }

    /**
     * @throws CorruptRecordException when the bytes are no record of the topic
     */
    public SpecificRecord decode(String topic, byte[] value) {
        return decoders.computeIfAbsent(topic, this::decoder).decode(value);
    }

    private WireDecoder<? extends SpecificRecord> decoder(String topic) {
        Class<? extends SpecificRecord> type =
                catalogue
                        .topic(topic)
                        .flatMap(TopicValues::type)
                        .orElseThrow(
                                () ->
                                        new CorruptRecordException(
                                                "the catalogue gives %s no schema"
                                                        .formatted(topic)));
        return new WireDecoder<>(type, schemas);
    }

    private static Optional<Class<? extends SpecificRecord>> type(TopicDefinition topic) {
        return Optional.ofNullable(topic.value())
                .map(
                        name -> {
                            try {
                                return Class.forName(
                                                PublishedArticle.class.getPackageName()
                                                        + "."
                                                        + name)
                                        .asSubclass(SpecificRecord.class);
                            } catch (ClassNotFoundException e) {
                                throw new IllegalStateException(
                                        "the catalogue gives %s the record %s, which there is not"
                                                .formatted(topic.name(), name),
                                        e);
                            }
                        });
    }
}
