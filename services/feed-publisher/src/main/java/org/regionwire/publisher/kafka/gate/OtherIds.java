package org.regionwire.publisher.kafka.gate;

import java.util.List;
import java.util.stream.Stream;
import org.regionwire.publisher.release.OtherId;
import org.regionwire.schemas.AltId;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.IngestedArticle;

/** Between ids in records and those that the gate remembers. */
final class OtherIds {

    private OtherIds() {}

    static List<OtherId> toDomain(List<AltId> ids) {
        return ids.stream().map(id -> new OtherId(id.getRole(), id.getValue())).toList();
    }

    static List<AltId> toWire(List<OtherId> ids) {
        return ids.stream()
                .map(id -> AltId.newBuilder().setRole(id.role()).setValue(id.value()).build())
                .toList();
    }

    /** The article with these ids after its own. */
    static CategorizedArticle added(CategorizedArticle categorized, List<OtherId> ids) {
        if (ids.isEmpty()) {
            return categorized;
        }
        IngestedArticle article = categorized.getArticle();
        List<AltId> all =
                Stream.concat(article.getAltIds().stream(), toWire(ids).stream())
                        .distinct()
                        .toList();
        return CategorizedArticle.newBuilder(categorized)
                .setArticle(IngestedArticle.newBuilder(article).setAltIds(all).build())
                .build();
    }
}
