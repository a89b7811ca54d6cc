package org.regionwire.ingest.kafka.polling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.feeds.parsing.Item;
import org.regionwire.ingest.feeds.taking.FeedArticle;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.schemas.AltId;
import org.regionwire.schemas.Association;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.InfoSource;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Rendition;
import org.regionwire.schemas.TextRights;

/** From an article of a feed to its record. */
final class FeedArticleMapper {

    private FeedArticleMapper() {}

    static IngestedArticle toWire(FeedArticle article) {
        Provider.Rights rights = article.provider().rights();
        return IngestedArticle.newBuilder()
                .setUri(article.uri())
                .setRevision(article.revision())
                .setContentHash(article.contentHash())
                .setAcceptedAt(article.acceptedAt())
                .setProvider(article.provider().id())
                .setComplete(article.full())
                .setAltIds(altIds(article))
                .setHeadline(article.headline())
                .setBy(article.authors().isEmpty() ? null : String.join("、", article.authors()))
                .setAuthors(article.authors())
                .setDescription(article.description())
                .setBodies(bodies(article))
                .setAssociations(
                        article.media().stream().map(FeedArticleMapper::association).toList())
                .setLanguage(article.language())
                .setKeywords(article.keywords())
                .setFirstCreated(article.published())
                .setVersionCreated(
                        article.updated() == null ? article.published() : article.updated())
                .setCopyrightHolder(rights.copyrightHolder())
                .setCopyrightNotice(
                        article.rights() == null ? rights.copyrightNotice() : article.rights())
                .setUsageTerms(rights.usageTerms())
                .setTextRights(TextRights.valueOf(rights.text().name().toLowerCase(Locale.ROOT)))
                .setInfoSources(infoSources(article))
                .setHomeRegion(article.publication().homeRegion())
                .setUrl(article.url())
                .build();
    }

    private static List<AltId> altIds(FeedArticle article) {
        List<AltId> ids = new ArrayList<>();
        ids.add(altId("source", article.sourceUri()));
        if (article.guid() != null) {
            ids.add(altId("guid", article.guid()));
        }
        if (article.url() != null) {
            ids.add(altId("url", article.url()));
        }
        return ids;
    }

    private static AltId altId(String role, String value) {
        return AltId.newBuilder().setRole(role).setValue(value).build();
    }

    private static List<Body> bodies(FeedArticle article) {
        List<Body> bodies = new ArrayList<>();
        if (!article.text().isEmpty()) {
            bodies.add(body("text/plain", article.text().text()));
        }
        if (!article.text().html().isEmpty()) {
            bodies.add(body("text/html", article.text().html()));
        }
        return bodies;
    }

    private static Body body(String contentType, String value) {
        return Body.newBuilder().setContentType(contentType).setValue(value).build();
    }

    private static Association association(Item.Media medium) {
        return Association.newBuilder()
                .setType(type(medium.contentType(), medium.href()))
                .setCaption(medium.caption())
                .setRenditions(
                        List.of(
                                Rendition.newBuilder()
                                        .setHref(medium.href())
                                        .setContentType(medium.contentType())
                                        .setWidth(medium.width())
                                        .setHeight(medium.height())
                                        .setSizeInBytes(medium.bytes())
                                        .build()))
                .build();
    }

    private static String type(@Nullable String contentType, String href) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("audio/") || href.matches("(?i).*\\.(mp3|m4a|ogg)(\\?.*)?")) {
            return "audio";
        }
        return type.startsWith("video/") || href.matches("(?i).*\\.(mp4|webm|mov)(\\?.*)?")
                ? "video"
                : "picture";
    }

    private static List<InfoSource> infoSources(FeedArticle article) {
        List<InfoSource> sources = new ArrayList<>();
        sources.add(
                InfoSource.newBuilder()
                        .setName(article.publication().name())
                        .setRole("publication")
                        .build());
        if (article.feed() != null && !article.feed().equals(article.publication().name())) {
            sources.add(
                    InfoSource.newBuilder()
                            .setName(article.feed())
                            .setRole("feed")
                            .setUri(article.feedUrl())
                            .build());
        }
        return sources;
    }
}
