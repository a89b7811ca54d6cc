package org.regionwire.publisher.kafka.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.Keyword;
import org.regionwire.schemas.Organisation;
import org.regionwire.schemas.Person;
import org.regionwire.schemas.Place;
import org.regionwire.schemas.Region;
import org.regionwire.schemas.Subject;

/**
 * Hash of each field that a reader can see. The names are those of the public contract, their order
 * is that of the stored hashes: append only.
 */
final class VisibleFields {

    private static final Map<String, Function<CategorizedArticle, @Nullable Object>> FIELDS =
            fields();

    private VisibleFields() {}

    static Map<String, Long> hashes(CategorizedArticle article) {
        Map<String, Long> hashes = new LinkedHashMap<>();
        FIELDS.forEach((name, field) -> hashes.put(name, hash(field.apply(article))));
        return hashes;
    }

    private static Map<String, Function<CategorizedArticle, @Nullable Object>> fields() {
        Map<String, Function<CategorizedArticle, @Nullable Object>> fields = new LinkedHashMap<>();
        ofArticle(fields, "kicker", IngestedArticle::getKicker);
        ofArticle(fields, "headline", IngestedArticle::getHeadline);
        ofArticle(fields, "subhead", IngestedArticle::getSubhead);
        ofArticle(fields, "by", IngestedArticle::getBy);
        ofArticle(fields, "located", IngestedArticle::getLocated);
        ofArticle(fields, "bodies", IngestedArticle::getBodies);
        ofArticle(fields, "associations", IngestedArticle::getAssociations);
        fields.put("description", a -> a.getEnrichment().getDescription());
        fields.put("language", a -> a.getEnrichment().getLanguage());
        fields.put("genre", a -> a.getCategorization().getGenre());
        fields.put("scope", a -> a.getCategorization().getScope());
        fields.put("regions", a -> names(a.getCategorization().getRegions(), Region::getCode));
        fields.put("subjects", a -> names(a.getCategorization().getSubjects(), Subject::getUri));
        ofArticle(fields, "printedOn", IngestedArticle::getPrintedOn);
        ofArticle(fields, "contentCreated", IngestedArticle::getContentCreated);
        ofArticle(fields, "expires", IngestedArticle::getExpires);
        ofArticle(fields, "copyrightHolder", IngestedArticle::getCopyrightHolder);
        ofArticle(fields, "copyrightNotice", IngestedArticle::getCopyrightNotice);
        ofArticle(fields, "usageTerms", IngestedArticle::getUsageTerms);
        ofArticle(fields, "textRights", IngestedArticle::getTextRights);
        ofArticle(fields, "infoSources", IngestedArticle::getInfoSources);
        ofArticle(fields, "url", IngestedArticle::getUrl);
        ofArticle(fields, "evolvedFrom", IngestedArticle::getEvolvedFrom);
        ofArticle(fields, "altIds", IngestedArticle::getAltIds);
        ofArticle(fields, "authors", IngestedArticle::getAuthors);
        ofArticle(fields, "urgency", IngestedArticle::getUrgency);
        fields.put("people", a -> names(a.getEnrichment().getPeople(), Person::getName));
        fields.put(
                "organisations",
                a -> names(a.getEnrichment().getOrganisations(), Organisation::getName));
        fields.put("places", a -> names(a.getEnrichment().getPlaces(), Place::getName));
        fields.put("keywords", a -> names(a.getEnrichment().getKeywords(), Keyword::getText));
        return fields;
    }

    private static void ofArticle(
            Map<String, Function<CategorizedArticle, @Nullable Object>> fields,
            String name,
            Function<IngestedArticle, @Nullable Object> field) {
        fields.put(name, a -> field.apply(a.getArticle()));
    }

    /** Where they stand in the text changes with the text, which has a hash of its own. */
    private static <T> String names(List<T> named, Function<T, String> name) {
        return named.stream().map(name).collect(joining(","));
    }

    private static long hash(@Nullable Object value) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(String.valueOf(value).getBytes(UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
