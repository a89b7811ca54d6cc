package org.regionwire.categorization.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One article as the rules see it. Every part may be missing.
 *
 * @param texts parts of the article that are there; none of them is empty
 * @param places names of places with all their meanings
 * @param people names of people
 * @param homeRegion 6-digit code of the publication's home: a prior, no more
 */
public record Article(
        Map<Field, String> texts,
        List<PlaceName> places,
        List<PersonName> people,
        Optional<String> homeRegion) {
    public Article {
        texts = Map.copyOf(texts);
        places = List.copyOf(places);
        people = List.copyOf(people);
    }

    /** The part's text; empty when there is none. */
    public String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    /**
     * End of the body's opening: its first paragraph that has something to say, within limits,
     * since paragraphs may be very short or not be marked at all.
     */
    public int ledeEnd() {
        var body = text(Field.BODY);
        var opening = body.substring(0, Math.min(body.length(), LONGEST_LEDE));
        var end = opening.indexOf('\n');
        while (end >= 0 && opening.substring(0, end).strip().length() < SHORTEST_LEDE) {
            end = opening.indexOf('\n', end + 1);
        }
        return end < 0 ? opening.length() : Math.min(Math.max(end, LEAST_LEDE), opening.length());
    }

    /** A byline or a place line is no lede. */
    private static final int SHORTEST_LEDE = 25;

    private static final int LEAST_LEDE = 110;
    private static final int LONGEST_LEDE = 220;
}
