package org.regionwire.messaging.registry;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientConfig;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.Map;
import org.apache.avro.Schema;
import org.regionwire.messaging.settings.RegistrySettings;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.RegistryUnavailableException;
import org.regionwire.schemas.wireformat.SchemaLookup;

/** Schemas by id and ids by schema. Each is asked for once; nothing is ever registered. */
public final class RegistrySchemas implements SchemaLookup {

    private static final int CACHED_SCHEMAS = 1000;
    private static final int NOT_FOUND = 404;

    private final RegistrySettings settings;
    private final SchemaRegistryClient client;

    public RegistrySchemas(RegistrySettings settings) {
        this.settings = settings;
        String millis = Long.toString(settings.timeout().toMillis());
        this.client =
                new CachedSchemaRegistryClient(
                        settings.url().toString(),
                        CACHED_SCHEMAS,
                        Map.of(
                                SchemaRegistryClientConfig.CLIENT_NAMESPACE
                                        + SchemaRegistryClientConfig.HTTP_CONNECT_TIMEOUT_MS,
                                millis,
                                SchemaRegistryClientConfig.CLIENT_NAMESPACE
                                        + SchemaRegistryClientConfig.HTTP_READ_TIMEOUT_MS,
                                millis));
    }

    @Override
    public Schema byId(int id) {
        try {
            if (client.getSchemaById(id).rawSchema() instanceof Schema schema) {
                return schema;
            }
            throw new CorruptRecordException("schema %d is not Avro".formatted(id));
        } catch (RestClientException e) {
            if (e.getStatus() == NOT_FOUND) {
                throw new CorruptRecordException("no schema has the id " + id, e);
            }
            throw unavailable(e);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /**
     * @return id of a value schema of the topic, for the wire format
     * @throws RegistryUnavailableException when the registry gives no answer, or the deployment
     *     step that registers the schemas has not been run
     */
    public int idOf(String topic, Schema schema) {
        String subject = topic + "-value";
        try {
            return client.getId(subject, new AvroSchema(schema));
        } catch (RestClientException e) {
            if (e.getStatus() == NOT_FOUND) {
                throw new RegistryUnavailableException(
                        "registry %s does not have this %s of subject %s: register the schemas"
                                .formatted(settings.url(), schema.getName(), subject),
                        e);
            }
            throw unavailable(e);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private RegistryUnavailableException unavailable(Exception cause) {
        return new RegistryUnavailableException(
                "registry %s does not answer: %s".formatted(settings.url(), cause.getMessage()),
                cause);
    }
}
