package org.regionwire.ingest.kafka;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.cutting.Lines;
import org.regionwire.ingest.html.HtmlArticle;
import org.regionwire.ingest.html.Origin;
import org.regionwire.ingest.html.Picture;
import org.regionwire.schemas.AltId;
import org.regionwire.schemas.Association;
import org.regionwire.schemas.Body;
import org.regionwire.schemas.InfoSource;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Rendition;

/** What the page of an article on the web adds to its record. */
final class WebArticleMapper {

    private WebArticleMapper() {}

    static IngestedArticle.Builder add(IngestedArticle.Builder record, HtmlArticle web) {
        Origin origin = web.origin();
        if (record.getContentCreated() == null) {
            record.setContentCreated(origin.date());
        }
        return record.setAltIds(altIds(origin))
                .setBodies(bodies(record.getBodies(), web))
                .setAssociations(
                        web.pictures().stream()
                                // Neither where it stands nor what it shows: nothing to tell.
                                .filter(p -> p.href() != null || p.caption() != null)
                                .map(WebArticleMapper::picture)
                                .toList())
                .setDescription(origin.description())
                .setKeywords(origin.keywords())
                .setFirstCreated(origin.published())
                .setVersionCreated(
                        origin.modified() == null ? origin.published() : origin.modified())
                .setInfoSources(infoSources(record.getInfoSources(), origin.source()))
                .setUrl(origin.url());
    }

    private static List<AltId> altIds(Origin origin) {
        List<AltId> ids = new ArrayList<>();
        if (origin.id() != null) {
            ids.add(altId("source", origin.id()));
        }
        if (origin.url() != null) {
            ids.add(altId("url", origin.url()));
        }
        return ids;
    }

    private static AltId altId(String role, String value) {
        return AltId.newBuilder().setRole(role).setValue(value).build();
    }

    private static List<Body> bodies(List<Body> plain, HtmlArticle web) {
        List<Body> bodies = new ArrayList<>(plain);
        bodies.add(
                Body.newBuilder().setContentType("text/html").setValue(web.text().html()).build());
        return bodies;
    }

    private static Association picture(Picture picture) {
        String caption = picture.caption();
        Association.Builder association =
                caption == null
                        ? Association.newBuilder().setType("picture")
                        : Association.newBuilder(ArticleMapper.association(Lines.photo(caption)));
        return association
                .setRenditions(
                        picture.href() == null
                                ? List.of()
                                : List.of(
                                        Rendition.newBuilder()
                                                .setHref(picture.href())
                                                .setWidth(picture.width())
                                                .setHeight(picture.height())
                                                .build()))
                .build();
    }

    private static List<InfoSource> infoSources(List<InfoSource> printed, @Nullable String source) {
        boolean known = printed.stream().anyMatch(other -> other.getName().equals(source));
        List<InfoSource> sources = new ArrayList<>(printed);
        if (source != null && !known) {
            sources.add(ArticleMapper.infoSource(source, "source"));
        }
        return sources;
    }
}
