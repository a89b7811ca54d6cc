package org.regionwire.enrichment.places;

import java.util.List;
import java.util.Optional;
import org.regionwire.enrichment.text.Mention;
import org.regionwire.gazetteer.NameKind;

/**
 * A place that the text names.
 *
 * @param name as it stands in the text
 * @param candidates all that it may mean, in order of code; empty for a place that no list knows
 */
public record Place(String name, List<Candidate> candidates, List<Mention> mentions) {
    public Place {
        candidates = List.copyOf(candidates);
        mentions = List.copyOf(mentions);
    }

    /** The place, when only one can be meant. */
    public Optional<Candidate> only() {
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    /** One thing that a name may mean. */
    public sealed interface Candidate {
        /** Full name. */
        String name();

        /** A unit of GB/T 2260, by its 6-digit code. */
        record Region(String code, String name, NameKind kind) implements Candidate {}

        /** A town, by its 9-digit code and the 6-digit code of the unit that it lies in. */
        record Town(String code, String name, String unit) implements Candidate {}

        /** A region above the province or across units. */
        record Group(String name, List<String> members) implements Candidate {}

        /** A country, by its ISO 3166-1 code of two letters. */
        record Country(String iso3166, String name) implements Candidate {}
    }
}
