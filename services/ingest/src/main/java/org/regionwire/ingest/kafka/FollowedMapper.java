package org.regionwire.ingest.kafka;

import java.util.List;
import java.util.Objects;
import org.regionwire.ingest.providers.ApiKey;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Publication;
import org.regionwire.ingest.whereabouts.ArticlePlace;
import org.regionwire.ingest.whereabouts.KnownDocument;
import org.regionwire.ingest.whereabouts.Sighting;
import org.regionwire.schemas.CutArticle;
import org.regionwire.schemas.DocumentCuts;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.TextRights;

/** From the records of followed topics to what the rules know. */
final class FollowedMapper {

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

    private static List<KnownDocument.KnownArticle> articles(
            DocumentCuts cuts, List<CutArticle> articles) {
        return articles.stream()
                .map(
                        a ->
                                new KnownDocument.KnownArticle(
                                        a.getUri(),
                                        a.getHeadline(),
                                        a.getContentHash(),
                                        Objects.requireNonNullElse(
                                                a.getRevision(), cuts.getRevision())))
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
