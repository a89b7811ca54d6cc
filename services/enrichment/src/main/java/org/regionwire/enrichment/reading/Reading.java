package org.regionwire.enrichment.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.dates.DateMention;
import org.regionwire.enrichment.documents.PolicyDocument;
import org.regionwire.enrichment.figures.Figure;
import org.regionwire.enrichment.keywords.Keyword;
import org.regionwire.enrichment.language.Language;
import org.regionwire.enrichment.organisations.Organisation;
import org.regionwire.enrichment.people.Person;
import org.regionwire.enrichment.places.Place;
import org.regionwire.enrichment.quotes.Quote;
import org.regionwire.fingerprint.Fingerprint;

/**
 * What was read out of one article.
 *
 * @param ruleset version of the rules and lists
 * @param summary empty where the article has no sentence
 * @param characterCount characters of headline and body without white space
 * @param readingTime seconds
 * @param fingerprint null without a body
 */
public record Reading(
        String ruleset,
        Language language,
        List<Person> people,
        List<Organisation> organisations,
        List<Place> places,
        List<DateMention> dates,
        List<Figure> figures,
        List<Quote> quotes,
        List<PolicyDocument> documents,
        List<Keyword> keywords,
        String summary,
        int characterCount,
        int readingTime,
        @Nullable Fingerprint fingerprint) {
    public Reading {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
        quotes = List.copyOf(quotes);
        documents = List.copyOf(documents);
        keywords = List.copyOf(keywords);
    }
}
