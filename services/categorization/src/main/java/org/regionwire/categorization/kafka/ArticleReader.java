package org.regionwire.categorization.kafka;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.article.Field;
import org.regionwire.categorization.article.Mention;
import org.regionwire.categorization.article.PersonName;
import org.regionwire.categorization.article.PlaceName;
import org.regionwire.schemas.Association;
import org.regionwire.schemas.EnrichedArticle;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Person;
import org.regionwire.schemas.Place;
import org.regionwire.schemas.PlaceCandidate;
import org.regionwire.schemas.TextField;

/** From the wire's record to the article that the rules read. */
final class ArticleReader {
    private static final String PLAIN_TEXT = "text/plain";

    private ArticleReader() {}

    static Article article(EnrichedArticle enriched) {
        var article = enriched.getArticle();
        return new Article(
                texts(article),
                enriched.getEnrichment().getPlaces().stream().map(ArticleReader::place).toList(),
                enriched.getEnrichment().getPeople().stream().map(ArticleReader::person).toList(),
                Optional.ofNullable(article.getHomeRegion()));
    }

    private static Map<Field, String> texts(IngestedArticle article) {
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

    private static PersonName person(Person person) {
        return new PersonName(
                person.getName(),
                person.getTitle() != null,
                person.getMentions().stream().map(ArticleReader::mention).toList());
    }

    private static PlaceName place(Place place) {
        return new PlaceName(
                place.getName(),
                place.getMentions().stream().map(ArticleReader::mention).toList(),
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

    private static Mention mention(org.regionwire.schemas.Mention mention) {
        return new Mention(
                field(mention.getField()), mention.getStart(), mention.getEnd(), mention.getText());
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
