package org.regionwire.categorization.kafka;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.article.Mention;
import org.regionwire.categorization.article.PersonName;
import org.regionwire.categorization.article.PlaceName;
import org.regionwire.gazetteer.Simplified;
import org.regionwire.schemas.Association;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Person;
import org.regionwire.schemas.Place;
import org.regionwire.schemas.PlaceCandidate;
import org.regionwire.schemas.TextField;

/**
 * From the wire's record to the article that the rules read, which is in simplified characters:
 * they know no others.
 */
final class ArticleReader {
    private static final String PLAIN_TEXT = "text/plain";
    private static final String TRADITIONAL = "Hant";

    private final UnaryOperator<String> form;

    private ArticleReader(UnaryOperator<String> form) {
        this.form = form;
    }

    static Article article(EnrichedArticle enriched) {
        var traditional = TRADITIONAL.equals(enriched.getEnrichment().getScript());
        return new ArticleReader(traditional ? Simplified::of : UnaryOperator.identity())
                .read(enriched);
    }

    private Article read(EnrichedArticle enriched) {
        var article = enriched.getArticle();
        var texts = new EnumMap<Field, String>(Field.class);
        texts(article).forEach((field, text) -> texts.put(field, form.apply(text)));
        return new Article(
                texts,
                enriched.getEnrichment().getPlaces().stream().map(this::place).toList(),
                enriched.getEnrichment().getPeople().stream().map(this::person).toList(),
                Optional.ofNullable(article.getHomeRegion()));
    }

    /** As they are printed; offsets count in them and in what the rules read. */
    static Map<Field, String> texts(IngestedArticle article) {
        var texts = new EnumMap<Field, String>(Field.class);
        put(texts, Field.HEADLINE, article.getHeadline());
        put(texts, Field.KICKER, article.getKicker());
        put(texts, Field.SUBHEAD, article.getSubhead());
        put(texts, Field.BYLINE, article.getBy());
        put(texts, Field.BODY, body(article));
        put(texts, Field.CAPTION, captions(article));
        return texts;
    }

    private static void put(Map<Field, String> texts, Field field, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(field, text);
        }
    }

    /** The first text/plain body: what offsets count in. */
    private static @Nullable String body(IngestedArticle article) {
        return article.getBodies().stream()
                .filter(body -> body.getContentType().startsWith(PLAIN_TEXT))
                .findFirst()
                .map(body -> body.getValue())
                .orElse(null);
    }

    /** All captions, joined as enrichment joins them: offsets in captions count in this text. */
    private static String captions(IngestedArticle article) {
        return article.getAssociations().stream()
                .map(Association::getCaption)
                .filter(Objects::nonNull)
                .filter(caption -> !caption.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private PersonName person(Person person) {
        return new PersonName(
                form.apply(person.getName()),
                person.getTitle() != null,
                person.getMentions().stream().map(this::mention).toList());
    }

    private PlaceName place(Place place) {
        return new PlaceName(
                form.apply(place.getName()),
                place.getMentions().stream().map(this::mention).toList(),
                candidates(place.getCandidates()));
    }

    private static List<PlaceName.Candidate> candidates(List<PlaceCandidate> candidates) {
        return candidates.stream()
                .map(
                        candidate ->
                                new PlaceName.Candidate(
                                        candidate.getUri(),
                                        Optional.ofNullable(candidate.getCode()),
                                        candidate.getName()))
                .toList();
    }

    private Mention mention(org.regionwire.schemas.Mention mention) {
        return new Mention(
                field(mention.getField()),
                mention.getStart(),
                mention.getEnd(),
                form.apply(mention.getText()));
    }

    private static Field field(TextField field) {
        return switch (field) {
            case headline -> Field.HEADLINE;
            case kicker -> Field.KICKER;
            case subhead -> Field.SUBHEAD;
            case byline -> Field.BYLINE;
            case body -> Field.BODY;
            case caption -> Field.CAPTION;
            case other -> Field.OTHER;
        };
    }
}
