package org.regionwire.schemas.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/**
 * All topics of the wire, in the order in which they are created and their schemas registered. The
 * table is {@code catalogue.json} beside this class.
 */
public record TopicCatalogue(List<TopicDefinition> topics) {

    public TopicCatalogue {
        topics = List.copyOf(topics);
    }

    public static TopicCatalogue load() {
        try (InputStream json =
                Objects.requireNonNull(
                        TopicCatalogue.class.getResourceAsStream("catalogue.json"))) {
            List<TopicDefinition> topics = new ArrayList<>();
            new ObjectMapper().readTree(json).path("topics").forEach(t -> topics.add(topic(t)));
            return new TopicCatalogue(topics);
        } catch (IOException e) {
            throw new UncheckedIOException("the topic catalogue cannot be read", e);
        }
    }

    public Optional<TopicDefinition> topic(String name) {
        return topics.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }

    /**
     * Creates the topics that are missing; those that exist are left as they are.
     *
     * @param replication copies of each partition; the least in-sync ones are one fewer
     * @return names of the topics that were created
     */
    public List<String> create(Admin admin, int replication) throws InterruptedException {
        List<NewTopic> all = topics.stream().map(topic -> topic.newTopic(replication)).toList();
        List<String> created = new ArrayList<>();
        var results = admin.createTopics(all).values();
        for (NewTopic topic : all) {
            try {
                Objects.requireNonNull(results.get(topic.name())).get();
                created.add(topic.name());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new IllegalStateException(
                            "topic %s cannot be created: %s"
                                    .formatted(topic.name(), e.getMessage()),
                            e);
                }
            }
        }
        return created;
    }

    private static TopicDefinition topic(JsonNode json) {
        return new TopicDefinition(
                json.path("name").asText(),
                json.path("key").asText(),
                text(json, "value"),
                json.path("record").asText(),
                json.path("access").asText("restricted"),
                json.path("partitions").asInt(12),
                json.path("cleanup").asText(),
                duration(json, "retention"),
                duration(json, "compactionLag"),
                json.path("largestMessage").asInt(),
                json.path("compression").asText("zstd"));
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).asText() : null;
    }

    private static @Nullable Duration duration(JsonNode json, String field) {
        String text = text(json, field);
        return text == null ? null : Duration.parse(text);
    }
}
