package org.regionwire.schemas.registration;

import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.catalogue.TopicDefinition;

/** The Avro schema behind the name that the catalogue gives. */
final class ValueSchemas {

    private ValueSchemas() {}

    static Schema of(TopicDefinition topic) {
        String name = PublishedArticle.class.getPackageName() + "." + topic.value();
        try {
            return SpecificData.get().getSchema(Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "the catalogue gives %s the record %s, which there is not"
                            .formatted(topic.name(), topic.value()),
                    e);
        }
    }
}
