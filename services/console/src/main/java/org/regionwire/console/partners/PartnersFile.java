package org.regionwire.console.partners;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.Partner;

/**
 * Partners written by hand: a JSON array of objects with id, name, contact, and regions, which are
 * codes; without regions one takes every article. Keys are no part of it.
 */
final class PartnersFile {

    /** Ids stand in keys of receipts, before a blank. */
    private static final String ID = "[A-Za-z0-9._-]{1,64}";

    private PartnersFile() {}

    /**
     * @param now since when the new ones are partners
     * @param isRegion whether there is a feed of that code
     * @throws IOException when the file cannot be read or is no such JSON
     */
    static List<Partner> read(Path file, Instant now, Predicate<String> isRegion)
            throws IOException {
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        if (!json.isArray()) {
            throw new IOException(file + " must be a JSON array of partners");
        }
        List<Partner> partners = new ArrayList<>();
        for (JsonNode node : json) {
            partners.add(partner(file, node, now, isRegion));
        }
        return partners;
    }

    private static Partner partner(
            Path file, JsonNode json, Instant now, Predicate<String> isRegion) throws IOException {
        String id = json.path("id").asText("");
        if (!id.matches(ID)) {
            throw new IOException(
                    "%s: id must be 1 to 64 of A-Z, a-z, 0-9, dot, hyphen and underscore in %s"
                            .formatted(file, json));
        }
        List<String> regions = new ArrayList<>();
        for (JsonNode region : json.path("regions")) {
            if (!isRegion.test(region.asText())) {
                throw new IOException(
                        "%s: partner %s: no region has the code %s"
                                .formatted(file, id, region.asText()));
            }
            regions.add(region.asText());
        }
        String name = text(json, "name");
        return Partner.newBuilder()
                .setUri(PartnerTopic.URI + id)
                .setId(id)
                .setName(name == null ? id : name)
                .setContact(text(json, "contact"))
                .setRegions(regions)
                .setSince(now)
                .setRevision(now.toEpochMilli())
                .build();
    }

    private static @Nullable String text(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).asText() : null;
    }
}
