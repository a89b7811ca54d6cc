package org.regionwire.enrichment.reading;

import org.regionwire.enrichment.dates.DateReader;
import org.regionwire.enrichment.documents.DocumentReader;
import org.regionwire.enrichment.figures.FigureReader;
import org.regionwire.enrichment.keywords.KeywordReader;
import org.regionwire.enrichment.language.Language;
import org.regionwire.enrichment.language.LanguageReader;
import org.regionwire.enrichment.organisations.OrganisationReader;
import org.regionwire.enrichment.people.PeopleReader;
import org.regionwire.enrichment.places.PlaceReader;
import org.regionwire.enrichment.quotes.QuoteReader;
import org.regionwire.enrichment.summary.Summarizer;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.words.SegmentedText;
import org.regionwire.enrichment.words.Segmenter;
import org.regionwire.fingerprint.Fingerprinter;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;

/**
 * Reads an article: a pure function of its text and the rules. Immutable and safe to share;
 * building one loads the word lists, some 300 ms and 30 MB.
 */
public final class Enricher {
    private static final String TRADITIONAL = "Hant";

    private final String ruleset;
    private final Segmenter segmenter;
    private final LanguageReader language;
    private final PlaceReader places;
    private final PeopleReader people;
    private final OrganisationReader organisations;
    private final DateReader dates = new DateReader();
    private final FigureReader figures;
    private final QuoteReader quotes;
    private final DocumentReader documents;
    private final KeywordReader keywords;
    private final Summarizer summarizer;
    private final Fingerprinter fingerprinter = new Fingerprinter();

    /** By the shipped lists. */
    public Enricher(Gazetteer gazetteer) {
        this(gazetteer, Overlay.none());
    }

    /**
     * By the lists with an operator's lines; the gazetteer has them already.
     *
     * @throws org.regionwire.wordlists.WrongList for a line or a file that cannot be used
     */
    public Enricher(Gazetteer gazetteer, Overlay overlay) {
        var lists = new ModuleLists("enrichment", overlay);
        var shipped = lists.shipped("version.txt").getFirst().get(0);
        this.ruleset = overlay.version(shipped, "enrichment", "gazetteer");
        this.segmenter = new Segmenter(gazetteer, lists);
        this.language = new LanguageReader(lists);
        this.places = new PlaceReader(gazetteer, lists);
        this.people = new PeopleReader(lists);
        this.organisations = new OrganisationReader(lists);
        this.figures = new FigureReader(lists);
        this.quotes = new QuoteReader(lists);
        this.documents = new DocumentReader(lists);
        this.keywords = new KeywordReader(lists);
        this.summarizer = new Summarizer(lists);
        lists.refuseOthers();
    }

    /** Version of the rules and lists, an overlay's among them: stands on every reading. */
    public String ruleset() {
        return ruleset;
    }

    /**
     * All that the article says; empty lists for an article that says nothing. Never fails on a
     * text.
     */
    public Reading enrich(ArticleText article) {
        var spoken = language.read(article);
        if (!TRADITIONAL.equals(spoken.script())) {
            return read(article, spoken);
        }
        var form = new PrintedForm(article);
        var read = read(form.simplified(), spoken);
        var heavyWords = form.keywords(read.keywords());
        return new Reading(
                ruleset,
                spoken,
                read.people().stream().map(form::person).toList(),
                read.organisations().stream().map(form::organisation).toList(),
                read.places().stream().map(form::place).toList(),
                read.dates().stream().map(form::date).toList(),
                read.figures().stream().map(form::figure).toList(),
                read.quotes().stream().map(form::quote).toList(),
                read.documents().stream().map(form::document).toList(),
                heavyWords,
                summarizer.summarize(article, heavyWords),
                read.characterCount(),
                read.readingTime(),
                fingerprinter.of(article.body()).orElse(null));
    }

    private Reading read(ArticleText article, Language spoken) {
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
                spoken,
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
