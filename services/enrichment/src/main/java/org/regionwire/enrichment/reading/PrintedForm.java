package org.regionwire.enrichment.reading;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.dates.DateMention;
import org.regionwire.enrichment.documents.PolicyDocument;
import org.regionwire.enrichment.figures.Figure;
import org.regionwire.enrichment.keywords.Keyword;
import org.regionwire.enrichment.organisations.Organisation;
import org.regionwire.enrichment.people.Person;
import org.regionwire.enrichment.places.Place;
import org.regionwire.enrichment.quotes.Quote;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.text.Mention;
import org.regionwire.enrichment.text.Passage;
import org.regionwire.enrichment.text.TextField;
import org.regionwire.gazetteer.Simplified;

/**
 * An article of the traditional script: read in simplified characters, which the rules know, and
 * answered in its own. Offsets are the same in both.
 */
final class PrintedForm {
    /** An office, a period or a short form stands at most so far from what it belongs to. */
    private static final int NEAR = 120;

    private static final int FIRST = 3;

    private final ArticleText simplified;
    private final Map<TextField, String> printed = new EnumMap<>(TextField.class);
    private final Map<String, String> authors = new HashMap<>();

    PrintedForm(ArticleText article) {
        this.simplified =
                new ArticleText(
                        Simplified.of(article.headline()),
                        Simplified.of(article.kicker()),
                        Simplified.of(article.subhead()),
                        Simplified.of(article.byline()),
                        article.authors().stream().map(Simplified::of).toList(),
                        Simplified.of(article.located()),
                        Simplified.of(article.body()),
                        article.captions().stream().map(Simplified::of).toList(),
                        article.issueDate());
        article.authors().forEach(author -> authors.put(Simplified.of(author), author));
        printed.put(TextField.BYLINE, article.byline());
        article.passages().forEach(passage -> printed.put(passage.field(), passage.text()));
    }

    ArticleText simplified() {
        return simplified;
    }

    List<Keyword> keywords(List<Keyword> keywords) {
        return keywords.stream()
                .map(each -> new Keyword(anywhere(each.text()), each.weight()))
                .toList();
    }

    Person person(Person person) {
        return new Person(
                name(person.name(), person.mentions()),
                nearOrNone(person.title(), person.mentions()),
                nearOrNone(person.organisation(), person.mentions()),
                person.rel(),
                mentions(person.mentions()));
    }

    Organisation organisation(Organisation organisation) {
        var mentions = organisation.mentions();
        return new Organisation(
                name(organisation.name(), mentions),
                nearOrNone(organisation.shortName(), mentions),
                organisation.kind(),
                mentions(mentions));
    }

    Place place(Place place) {
        return new Place(
                name(place.name(), place.mentions()),
                place.candidates(),
                mentions(place.mentions()));
    }

    DateMention date(DateMention date) {
        return new DateMention(date.value(), date.resolved(), mention(date.mention()));
    }

    Figure figure(Figure figure) {
        var where = List.of(figure.mention());
        return new Figure(
                figure.value(),
                near(figure.unit(), where),
                nearOrNone(figure.period(), where),
                figure.change(),
                figure.bound(),
                mention(figure.mention()));
    }

    Quote quote(Quote quote) {
        return new Quote(
                nearOrNone(quote.speaker(), List.of(quote.mention())), mention(quote.mention()));
    }

    PolicyDocument document(PolicyDocument document) {
        return new PolicyDocument(
                name(document.title(), List.of(document.mention())), mention(document.mention()));
    }

    private List<Mention> mentions(List<Mention> mentions) {
        return mentions.stream().map(this::mention).toList();
    }

    private Mention mention(Mention mention) {
        return new Passage(mention.field(), text(mention.field()))
                .mention(mention.start(), mention.end());
    }

    private String text(TextField field) {
        return printed.getOrDefault(field, "");
    }

    /** As it is printed where it is named so. */
    private String name(String name, List<Mention> mentions) {
        return mentions.stream()
                .filter(each -> each.text().equals(name))
                .findFirst()
                .map(each -> mention(each).text())
                .orElseGet(() -> authors.getOrDefault(name, near(name, mentions)));
    }

    private @Nullable String nearOrNone(@Nullable String words, List<Mention> mentions) {
        return words == null ? null : near(words, mentions);
    }

    /** As it is printed around one of the first mentions; in simplified characters if nowhere. */
    private String near(String words, List<Mention> mentions) {
        for (var mention : mentions.subList(0, Math.min(FIRST, mentions.size()))) {
            var text = text(mention.field());
            var from = Math.max(0, mention.start() - NEAR);
            var found =
                    find(
                            words,
                            text.substring(from, Math.min(text.length(), mention.end() + NEAR)));
            if (found.isPresent()) {
                return found.get();
            }
        }
        return words;
    }

    private String anywhere(String words) {
        return printed.values().stream()
                .flatMap(text -> find(words, text).stream())
                .findFirst()
                .orElse(words);
    }

    private static Optional<String> find(String words, String text) {
        var at = Simplified.of(text).lastIndexOf(words);
        return at < 0 ? Optional.empty() : Optional.of(text.substring(at, at + words.length()));
    }
}
