package org.regionwire.console.explaining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.DateMention;
import org.regionwire.schemas.Evidence;
import org.regionwire.schemas.Figure;
import org.regionwire.schemas.Mention;
import org.regionwire.schemas.Organisation;
import org.regionwire.schemas.Person;
import org.regionwire.schemas.Place;
import org.regionwire.schemas.PlaceCandidate;
import org.regionwire.schemas.PolicyDocument;
import org.regionwire.schemas.Quote;

/** What stands in a text, in maps and lists: each with where it stands. */
final class Findings {

    private Findings() {}

    static List<Map<String, @Nullable Object>> people(List<Person> people) {
        return each(
                people,
                person ->
                        row(
                                person.getMentions(),
                                "name",
                                person.getName(),
                                "title",
                                person.getTitle(),
                                "organisation",
                                person.getOrganisation(),
                                "rel",
                                person.getRel()));
    }

    static List<Map<String, @Nullable Object>> organisations(List<Organisation> organisations) {
        return each(
                organisations,
                organisation ->
                        row(
                                organisation.getMentions(),
                                "name",
                                organisation.getName(),
                                "shortName",
                                organisation.getShortName(),
                                "kind",
                                organisation.getKind()));
    }

    static List<Map<String, @Nullable Object>> places(List<Place> places) {
        return each(
                places,
                place ->
                        row(
                                place.getMentions(),
                                "name",
                                place.getName(),
                                "uri",
                                place.getUri(),
                                "rel",
                                place.getRel(),
                                "candidates",
                                candidates(place.getCandidates())));
    }

    private static List<String> candidates(List<PlaceCandidate> candidates) {
        return candidates.stream().map(PlaceCandidate::getUri).toList();
    }

    static List<Map<String, @Nullable Object>> dates(List<DateMention> dates) {
        return each(
                dates,
                date ->
                        row(
                                List.of(date.getMention()),
                                "value",
                                date.getValue(),
                                "resolved",
                                date.getResolved()));
    }

    static List<Map<String, @Nullable Object>> figures(List<Figure> figures) {
        return each(
                figures,
                figure ->
                        row(
                                List.of(figure.getMention()),
                                "value",
                                figure.getValue(),
                                "unit",
                                figure.getUnit(),
                                "period",
                                figure.getPeriod(),
                                "change",
                                figure.getChange(),
                                "bound",
                                figure.getBound()));
    }

    static List<Map<String, @Nullable Object>> quotes(List<Quote> quotes) {
        return each(
                quotes, quote -> row(List.of(quote.getMention()), "speaker", quote.getSpeaker()));
    }

    static List<Map<String, @Nullable Object>> policyDocuments(List<PolicyDocument> documents) {
        return each(
                documents,
                document -> row(List.of(document.getMention()), "title", document.getTitle()));
    }

    static List<Map<String, @Nullable Object>> evidence(List<Evidence> evidence) {
        return each(
                evidence,
                why ->
                        row(
                                why.getMention() == null ? List.of() : List.of(why.getMention()),
                                "rule",
                                why.getRule(),
                                "weight",
                                why.getWeight()));
    }

    private static <T> List<Map<String, @Nullable Object>> each(
            List<T> all, Function<T, Map<String, @Nullable Object>> row) {
        return all.stream().map(row).toList();
    }

    /** Names and values in turn, then the mentions; what is null is left out. */
    private static Map<String, @Nullable Object> row(
            List<Mention> mentions, @Nullable Object... named) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < named.length; i += 2) {
            if (named[i + 1] != null) {
                row.put(String.valueOf(named[i]), named[i + 1]);
            }
        }
        row.put("mentions", mentions.stream().map(Findings::mention).toList());
        return row;
    }

    private static Map<String, Object> mention(Mention mention) {
        var found = new LinkedHashMap<String, Object>();
        found.put("field", mention.getField().name());
        found.put("start", mention.getStart());
        found.put("end", mention.getEnd());
        found.put("text", mention.getText());
        return found;
    }
}
