package org.regionwire.console.partners;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.regionwire.console.connection.KeyedTopic;
import org.regionwire.schemas.Partner;
import org.regionwire.schemas.catalogue.Topics;

/** Where partners stand. */
public final class PartnerTopic {

    public static final KeyedTopic<Partner> TOPIC =
            new KeyedTopic<>(Topics.PARTNERS, Partner.class);

    /** What their uris begin with, before the id. */
    static final String URI = "urn:regionwire:partner:";

    private PartnerTopic() {}

    /** What a file says of partners, with the keys that they have and since when they are some. */
    static Map<String, Partner> kept(List<Partner> ofFile, Map<String, Partner> known) {
        Map<String, Partner> kept = new TreeMap<>();
        for (Partner partner : ofFile) {
            Partner before = known.get(partner.getUri());
            kept.put(
                    partner.getUri(),
                    before == null
                            ? partner
                            : Partner.newBuilder(partner)
                                    .setApiKeys(before.getApiKeys())
                                    .setSince(before.getSince())
                                    .build());
        }
        return kept;
    }
}
