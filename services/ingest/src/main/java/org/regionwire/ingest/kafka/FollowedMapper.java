package org.regionwire.ingest.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.identity.Sketch;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Publication;
import org.regionwire.ingest.recutting.Issue;
import org.regionwire.ingest.recutting.KnownArticle;
import org.regionwire.ingest.recutting.KnownDocument;
import org.regionwire.ingest.whereabouts.ArticlePlace;
import org.regionwire.ingest.whereabouts.Sighting;
import org.regionwire.messaging.keys.ApiKey;
import org.regionwire.schemas.CutArticle;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.TextRights;

/** From the records of followed topics to what the rules know. */
final class FollowedMapper {

    /** Begins the ruleset of what was cut as a page, whatever its version. */
    private static final String PAGES = "cutting-";

    private static final String PROVIDER_URI = "urn:regionwire:provider:";

    private FollowedMapper() {}

    static String providerId(String uri) {
        return uri.startsWith(PROVIDER_URI) ? uri.substring(PROVIDER_URI.length()) : uri;
    }

    static Provider toDomain(org.regionwire.schemas.Provider provider) {
        return new Provider(
                provider.getId(),
                provider.getName(),
                provider.getEnabled(),
                provider.getPublications().stream()
                        .map(
                                p ->
                                        new Publication(
                                                p.getId(),
                                                p.getName(),
                                                p.getHomeRegion(),
                                                p.getLanguage()))
                        .toList(),
                provider.getApiKeys().stream()
                        .map(k -> new ApiKey(k.getId(), k.getHash(), k.getExpires()))
                        .toList(),
                provider.getDocumentsPerHour(),
                new Provider.Rights(
                        provider.getCopyrightHolder(),
                        provider.getCopyrightNotice(),
                        provider.getUsageTerms(),
                        textRights(provider.getTextRights())));
    }

    static KnownDocument toDomain(DocumentCuts cuts) {
        return new KnownDocument(
                cuts.getUri(),
                cuts.getContentHash(),
                cuts.getRevision(),
                cuts.getProvider(),
                cuts.getPublication(),
                issue(cuts),
                cuts.getAcceptedAt(),
                articles(cuts, cuts.getArticles()),
                articles(cuts, cuts.getMissing()),
                cuts.getFurniture(),
                cuts.getUnplaced());
    }

    static Sighting sighting(PublishedArticle article) {
        ArticlePlace place =
                switch (article.getPubStatus()) {
                    case usable -> new ArticlePlace.Released(article.getVersion());
                    case withheld, canceled ->
                            new ArticlePlace.Recalled(
                                    article.getVersion(), article.getPubStatus().toString());
                };
        return new Sighting(article.getRevision(), article.getContentHash(), place);
    }

    /** Items of agencies and articles of the web have names of their own: they are no pages. */
    private static @Nullable Issue issue(DocumentCuts cuts) {
        String date = cuts.getIssueDate();
        return cuts.getPublication() == null || !cuts.getRuleset().startsWith(PAGES)
                ? null
                : new Issue(
                        cuts.getProvider(),
                        cuts.getPublication(),
                        date == null ? null : LocalDate.parse(date));
    }

    private static List<KnownArticle> articles(DocumentCuts cuts, List<CutArticle> articles) {
        return articles.stream()
                .map(
                        a ->
                                new KnownArticle(
                                        a.getUri(),
                                        a.getHeadline(),
                                        a.getContentHash(),
                                        Objects.requireNonNullElse(
                                                a.getRevision(), cuts.getRevision()),
                                        Sketch.stored(a.getSketch(), a.getBodyLength()),
                                        a.getNames()))
                .toList();
    }

    private static Provider.TextRights textRights(TextRights rights) {
        return switch (rights) {
            case full -> Provider.TextRights.FULL;
            case summary -> Provider.TextRights.SUMMARY;
            case none -> Provider.TextRights.NONE;
        };
    }
}
