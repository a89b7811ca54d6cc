package org.regionwire.enrichment.reading;

import org.regionwire.enrichment.dates.DateReader;
import org.regionwire.enrichment.documents.DocumentReader;
import org.regionwire.enrichment.figures.FigureReader;
import org.regionwire.enrichment.keywords.KeywordReader;
import org.regionwire.enrichment.language.LanguageReader;
import org.regionwire.enrichment.organisations.OrganisationReader;
import org.regionwire.enrichment.people.PeopleReader;
import org.regionwire.enrichment.places.PlaceReader;
import org.regionwire.enrichment.quotes.QuoteReader;
import org.regionwire.enrichment.summary.Summarizer;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.text.Lines;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.Segmenter;
import org.regionwire.fingerprint.Fingerprinter;
import org.regionwire.gazetteer.Gazetteer;

/**
 * Reads an article: a pure function of its text and the rules. Immutable and safe to share;
 * building one loads the word lists, some 300 ms and 30 MB.
 */
public final class Enricher {
    private final String ruleset = Lines.of("version.txt").getFirst();
    private final Segmenter segmenter;
    private final LanguageReader language = new LanguageReader();
    private final PlaceReader places;
    private final PeopleReader people = new PeopleReader();
    private final OrganisationReader organisations = new OrganisationReader();
    private final DateReader dates = new DateReader();
    private final FigureReader figures = new FigureReader();
    private final QuoteReader quotes = new QuoteReader();
    private final DocumentReader documents = new DocumentReader();
    private final KeywordReader keywords = new KeywordReader();
    private final Summarizer summarizer = new Summarizer();
    private final Fingerprinter fingerprinter = new Fingerprinter();

    public Enricher(Gazetteer gazetteer) {
        this.segmenter = new Segmenter(gazetteer);
        this.places = new PlaceReader(gazetteer);
    }

    /** Version of the rules and lists: stands on every reading. */
    public String ruleset() {
        return ruleset;
    }

    /**
     * All that the article says; empty lists for an article that says nothing. Never fails on a
     * text.
     */
    public Reading enrich(ArticleText article) {
        var passages =
                article.passages().stream()
                        .map(passage -> new SegmentedText(passage, segmenter.words(passage.text())))
                        .toList();
        var namedOrganisations = organisations.read(passages);
        var namedPeople = people.read(article, passages, namedOrganisations);
        var heavyWords = keywords.read(passages);
        var characters =
                ReadingTime.characters(article.headline()) + ReadingTime.characters(article.body());
        return new Reading(
                ruleset,
                language.read(article),
                namedPeople,
                namedOrganisations,
                places.read(passages),
                dates.read(article),
                figures.read(article),
                quotes.read(article, namedPeople),
                documents.read(article),
                heavyWords,
                summarizer.summarize(article, heavyWords),
                characters,
                ReadingTime.seconds(characters),
                fingerprinter.of(article.body()).orElse(null));
    }
}
