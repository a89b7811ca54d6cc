package org.regionwire.publisher.kafka.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.Categorization;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.Enrichment;
import org.regionwire.schemas.Evidence;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Mention;
import org.regionwire.schemas.Organisation;
import org.regionwire.schemas.Person;
import org.regionwire.schemas.Place;
import org.regionwire.schemas.Region;
import org.regionwire.schemas.Subject;
import org.regionwire.schemas.TextField;
import org.regionwire.schemas.TextRights;

/**
 * What an article's rights leave of it. A summary only: no body, and no words of the body in what
 * was read out of it; names, places and the summary itself stay.
 */
final class Rights {

    private Rights() {}

    static CategorizedArticle applied(CategorizedArticle article) {
        return article.getArticle().getTextRights() == TextRights.full
                ? article
                : CategorizedArticle.newBuilder()
                        .setArticle(
                                IngestedArticle.newBuilder(article.getArticle())
                                        .setBodies(List.of())
                                        .build())
                        .setEnrichment(applied(article.getEnrichment()))
                        .setCategorization(applied(article.getCategorization()))
                        .build();
    }

    private static Enrichment applied(Enrichment read) {
        return Enrichment.newBuilder(read)
                .setPeople(
                        read.getPeople().stream()
                                .map(
                                        p ->
                                                Person.newBuilder(p)
                                                        .setMentions(outside(p.getMentions()))
                                                        .build())
                                .toList())
                .setOrganisations(
                        read.getOrganisations().stream()
                                .map(
                                        o ->
                                                Organisation.newBuilder(o)
                                                        .setMentions(outside(o.getMentions()))
                                                        .build())
                                .toList())
                .setPlaces(
                        read.getPlaces().stream()
                                .map(
                                        p ->
                                                Place.newBuilder(p)
                                                        .setMentions(outside(p.getMentions()))
                                                        .build())
                                .toList())
                .build();
    }

    private static Categorization applied(Categorization decided) {
        return Categorization.newBuilder(decided)
                .setRegions(
                        decided.getRegions().stream()
                                .map(
                                        r ->
                                                Region.newBuilder(r)
                                                        .setEvidence(evidence(r.getEvidence()))
                                                        .build())
                                .toList())
                .setSubjects(
                        decided.getSubjects().stream()
                                .map(
                                        s ->
                                                Subject.newBuilder(s)
                                                        .setEvidence(evidence(s.getEvidence()))
                                                        .build())
                                .toList())
                .build();
    }

    private static List<Evidence> evidence(List<Evidence> all) {
        return all.stream()
                .map(
                        one ->
                                isInBody(one.getMention())
                                        ? Evidence.newBuilder(one).setMention(null).build()
                                        : one)
                .toList();
    }

    private static List<Mention> outside(List<Mention> mentions) {
        return mentions.stream().filter(mention -> !isInBody(mention)).toList();
    }

    private static boolean isInBody(@Nullable Mention mention) {
        return mention != null && mention.getField() == TextField.body;
    }
}
