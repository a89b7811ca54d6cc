package org.regionwire.console.backup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the registry holds.
 *
 * @param compatibility where a subject has none of its own; null when the registry does not say
 */
record RegisteredSchemas(@Nullable String compatibility, List<Subject> subjects) {

    /**
     * @param compatibility its own; null where the registry's counts
     * @param versions oldest first
     */
    record Subject(String name, @Nullable String compatibility, List<Version> versions) {

        Subject {
            versions = List.copyOf(versions);
        }
    }

    /**
     * @param id that records in the wire format bear
     * @param schema the registry's own answer, without subject, version and id
     */
    record Version(int version, int id, JsonNode schema) {}

    RegisteredSchemas {
        subjects = List.copyOf(subjects);
    }
}
