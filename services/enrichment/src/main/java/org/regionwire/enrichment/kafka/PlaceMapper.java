package org.regionwire.enrichment.kafka;

import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.places.Place.Candidate;
import org.regionwire.schemas.Place;
import org.regionwire.schemas.PlaceCandidate;
import org.regionwire.schemas.RegionLevel;

/**
 * Places as the wire has them: a unit is {@code urn:cn:region:CODE}, a town {@code
 * urn:cn:town:CODE} with the code of its unit, a country {@code urn:iso:country:CODE}.
 */
final class PlaceMapper {
    private PlaceMapper() {}

    static Place place(org.regionwire.enrichment.places.Place place, @Nullable String located) {
        return new Place(
                place.name(),
                place.only().map(PlaceMapper::uri).orElse(null),
                place.name().equals(located) ? "dateline" : "mentioned",
                null,
                null,
                Mentions.of(place.mentions()),
                place.candidates().stream().map(PlaceMapper::candidate).toList());
    }

    private static PlaceCandidate candidate(Candidate candidate) {
        return switch (candidate) {
            case Candidate.Region(var code, var name, _) ->
                    new PlaceCandidate(uri(candidate), code, name, level(code));
            case Candidate.Town(_, var name, var unit) ->
                    new PlaceCandidate(uri(candidate), unit, name, RegionLevel.unknown);
            case Candidate.Group(var name, _) ->
                    new PlaceCandidate(uri(candidate), null, name, RegionLevel.unknown);
            case Candidate.Country(_, var name) ->
                    new PlaceCandidate(uri(candidate), null, name, RegionLevel.unknown);
        };
    }

    private static String uri(Candidate candidate) {
        return switch (candidate) {
            case Candidate.Region(var code, _, _) -> "urn:cn:region:" + code;
            case Candidate.Town(var code, _, _) -> "urn:cn:town:" + code;
            case Candidate.Group(var name, _) -> "urn:cn:group:" + name;
            case Candidate.Country(var iso, _) -> "urn:iso:country:" + iso;
        };
    }

    private static RegionLevel level(String code) {
        return code.endsWith("0000")
                ? RegionLevel.province
                : code.endsWith("00") ? RegionLevel.prefecture : RegionLevel.county;
    }
}
