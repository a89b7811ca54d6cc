package org.regionwire.enrichment.kafka;

import java.util.List;
import org.regionwire.schemas.Mention;
import org.regionwire.schemas.TextField;

/** Mentions as the wire has them. */
final class Mentions {
    private Mentions() {}

    static List<Mention> of(List<org.regionwire.enrichment.text.Mention> mentions) {
        return mentions.stream().map(Mentions::of).toList();
    }

    static Mention of(org.regionwire.enrichment.text.Mention mention) {
        return new Mention(field(mention.field()), mention.start(), mention.end(), mention.text());
    }

    private static TextField field(org.regionwire.enrichment.text.TextField field) {
        return switch (field) {
            case KICKER -> TextField.kicker;
            case HEADLINE -> TextField.headline;
            case SUBHEAD -> TextField.subhead;
            case BYLINE -> TextField.byline;
            case BODY -> TextField.body;
            case CAPTION -> TextField.caption;
        };
    }
}
