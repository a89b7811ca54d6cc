package org.regionwire.console.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.Provider;
import org.regionwire.schemas.Publication;
import org.regionwire.schemas.TextRights;

/**
 * Providers written by hand: a JSON array of objects with id, name, publications (id, name,
 * homeRegion, url, language), enabled, documentsPerHour, copyrightHolder, copyrightNotice,
 * usageTerms, textRights. Keys are no part of it.
 */
public final class ProvidersFile {

    private ProvidersFile() {}

    /**
     * @param revision of the change, milliseconds since 1970
     * @throws IOException when the file cannot be read or is no such JSON
     */
    public static List<Provider> read(Path file, long revision) throws IOException {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        if (!json.isArray()) {
            throw new IOException(file + " must be a JSON array of providers");
        }
        List<Provider> providers = new ArrayList<>();
        for (JsonNode node : json) {
            providers.add(provider(file, node, revision));
        }
        return providers;
    }

    private static Provider provider(Path file, JsonNode json, long revision) throws IOException {
        String id = required(file, json, "id");
        List<Publication> publications = new ArrayList<>();
        for (JsonNode node : json.path("publications")) {
            publications.add(
                    Publication.newBuilder()
                            .setId(required(file, node, "id"))
                            .setName(required(file, node, "name"))
                            .setHomeRegion(optional(node, "homeRegion"))
                            .setUrl(optional(node, "url"))
                            .setLanguage(optional(node, "language"))
                            .build());
        }
        if (publications.isEmpty()) {
            throw new IOException("%s: provider %s needs a publication".formatted(file, id));
        }
        return Provider.newBuilder()
                .setUri(uri(id))
                .setId(id)
                .setName(required(file, json, "name"))
                .setEnabled(json.path("enabled").asBoolean(true))
                .setPublications(publications)
                .setDocumentsPerHour(perHour(file, json))
                .setCopyrightHolder(optional(json, "copyrightHolder"))
                .setCopyrightNotice(optional(json, "copyrightNotice"))
                .setUsageTerms(optional(json, "usageTerms"))
                .setTextRights(textRights(file, json))
                .setRevision(revision)
                .build();
    }

    static String uri(String id) {
        return ProviderTopic.URI + id;
    }

    private static @Nullable Integer perHour(Path file, JsonNode json) throws IOException {
        JsonNode perHour = json.path("documentsPerHour");
        if (perHour.isMissingNode() || perHour.isNull()) {
            return null;
        }
        if (!perHour.isInt() || perHour.intValue() < 0) {
            throw new IOException(
                    "%s: documentsPerHour is a whole number from 0, not %s"
                            .formatted(file, perHour));
        }
        return perHour.intValue();
    }

    private static TextRights textRights(Path file, JsonNode json) throws IOException {
        String text = json.path("textRights").asText("full");
        try {
            return TextRights.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw new IOException(
                    "%s: textRights is full, summary or none, not %s".formatted(file, text), e);
        }
    }

    private static String required(Path file, JsonNode json, String field) throws IOException {
        String text = optional(json, field);
        if (text == null || text.isBlank()) {
            throw new IOException("%s: %s is missing in %s".formatted(file, field, json));
        }
        return text;
    }

    private static @Nullable String optional(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).asText() : null;
    }
}
