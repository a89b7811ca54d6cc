package org.regionwire.enrichment.kafka;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.reading.Reading;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.schemas.Association;
import org.regionwire.schemas.DateMention;
import org.regionwire.schemas.Enrichment;
import org.regionwire.schemas.Figure;
import org.regionwire.schemas.Fingerprint;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Keyword;
import org.regionwire.schemas.Organisation;
import org.regionwire.schemas.Person;
import org.regionwire.schemas.PolicyDocument;
import org.regionwire.schemas.PrintPlace;
import org.regionwire.schemas.Quote;

/**
 * Maps an ingested article to what the annotators read, and their reading to the record of the
 * wire.
 */
public final class EnrichmentMapper {
    private static final String PLAIN = "text/plain";

    private EnrichmentMapper() {}

    /** What a reader sees; a part that is missing is empty. */
    public static ArticleText articleText(IngestedArticle article) {
        var body =
                article.getBodies().stream()
                        .filter(each -> each.getContentType().startsWith(PLAIN))
                        .findFirst()
                        .map(each -> each.getValue())
                        .orElse("");
        return new ArticleText(
                text(article.getHeadline()),
                text(article.getKicker()),
                text(article.getSubhead()),
                text(article.getBy()),
                article.getAuthors(),
                text(article.getLocated()),
                body,
                captions(article.getAssociations()),
                issueDate(article));
    }

    /** The record; a summary that the provider delivered goes before our own. */
    public static Enrichment enrichment(Reading reading, IngestedArticle article) {
        var delivered = text(article.getDescription()).strip();
        var summary = delivered.isEmpty() ? reading.summary() : delivered;
        return Enrichment.newBuilder()
                .setRuleset(reading.ruleset())
                .setLanguage(reading.language().tag())
                .setScript(reading.language().script())
                .setPeople(reading.people().stream().map(EnrichmentMapper::person).toList())
                .setOrganisations(
                        reading.organisations().stream()
                                .map(EnrichmentMapper::organisation)
                                .toList())
                .setPlaces(
                        reading.places().stream()
                                .map(each -> PlaceMapper.place(each, article.getLocated()))
                                .toList())
                .setDates(reading.dates().stream().map(EnrichmentMapper::date).toList())
                .setFigures(reading.figures().stream().map(EnrichmentMapper::figure).toList())
                .setQuotes(reading.quotes().stream().map(EnrichmentMapper::quote).toList())
                .setPolicyDocuments(
                        reading.documents().stream().map(EnrichmentMapper::document).toList())
                .setKeywords(
                        reading.keywords().stream()
                                .map(each -> new Keyword(each.text(), each.weight()))
                                .toList())
                .setDescription(summary.isEmpty() ? null : summary)
                .setCharacterCount(reading.characterCount())
                .setReadingTime(reading.readingTime())
                .setFingerprint(fingerprint(reading.fingerprint()))
                .build();
    }

    private static Person person(org.regionwire.enrichment.people.Person person) {
        return new Person(
                person.name(),
                person.title(),
                person.organisation(),
                lower(person.rel()),
                Mentions.of(person.mentions()));
    }

    private static Organisation organisation(
            org.regionwire.enrichment.organisations.Organisation organisation) {
        return new Organisation(
                organisation.name(),
                organisation.shortName(),
                lower(organisation.kind()),
                Mentions.of(organisation.mentions()));
    }

    private static DateMention date(org.regionwire.enrichment.dates.DateMention date) {
        return new DateMention(date.value(), date.resolved(), Mentions.of(date.mention()));
    }

    private static Figure figure(org.regionwire.enrichment.figures.Figure figure) {
        var change = figure.change();
        return new Figure(
                figure.value().toPlainString(),
                figure.unit(),
                figure.period(),
                change == null ? null : change.toPlainString(),
                switch (figure.bound()) {
                    case EXACT -> null;
                    case AT_LEAST -> "atLeast";
                    case AT_MOST -> "atMost";
                },
                Mentions.of(figure.mention()));
    }

    private static Quote quote(org.regionwire.enrichment.quotes.Quote quote) {
        return new Quote(quote.speaker(), Mentions.of(quote.mention()));
    }

    private static PolicyDocument document(
            org.regionwire.enrichment.documents.PolicyDocument document) {
        return new PolicyDocument(document.title(), Mentions.of(document.mention()));
    }

    private static @Nullable Fingerprint fingerprint(
            org.regionwire.fingerprint.@Nullable Fingerprint fingerprint) {
        return fingerprint == null
                ? null
                : new Fingerprint(fingerprint.simhash(), fingerprint.minhash());
    }

    private static List<String> captions(List<Association> associations) {
        var captions = new ArrayList<String>();
        for (var association : associations) {
            var caption = text(association.getCaption());
            if (!caption.isBlank()) {
                captions.add(caption);
            }
        }
        return captions;
    }

    private static @Nullable LocalDate issueDate(IngestedArticle article) {
        return article.getPrintedOn().stream()
                .map(PrintPlace::getIssueDate)
                .filter(Objects::nonNull)
                .findFirst()
                .map(EnrichmentMapper::parsed)
                .orElse(null);
    }

    /** The date, or null for a partial one. */
    private static @Nullable LocalDate parsed(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
