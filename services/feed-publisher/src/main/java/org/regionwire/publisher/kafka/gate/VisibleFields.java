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
        fields.put("regions", a -> codes(a.getCategorization().getRegions()));
        fields.put("subjects", a -> uris(a.getCategorization().getSubjects()));
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
        return fields;
    }

    private static void ofArticle(
            Map<String, Function<CategorizedArticle, @Nullable Object>> fields,
            String name,
            Function<IngestedArticle, @Nullable Object> field) {
        fields.put(name, a -> field.apply(a.getArticle()));
    }

    private static String codes(List<Region> regions) {
        return regions.stream().map(Region::getCode).collect(joining(","));
    }

    private static String uris(List<Subject> subjects) {
        return subjects.stream().map(Subject::getUri).collect(joining(","));
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
