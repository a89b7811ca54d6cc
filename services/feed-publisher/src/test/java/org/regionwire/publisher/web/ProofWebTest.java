package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.web.Told.cursor;
import static org.regionwire.publisher.web.Told.json;
import static org.regionwire.publisher.web.Told.recalled;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.article.Sample;
import tools.jackson.databind.JsonNode;

/** Whether a partner has everything. */
class ProofWebTest {

    private static final String NEW = "urn:uuid:00000000-0000-5000-8000-000000000009";
    private static final String YANAN = "/changes?region=610600";
    @AutoClose private static final Site SITE = new Site();

    @Test
    void theProofTellsWhoHasEverythingFromWhoHasNot() throws Exception {
        Copy copy = new Copy();
        SITE.release(inYanan(NEW + "8"));
        SITE.release(recalled(NEW + "9", "610600"));
        JsonNode page = json(SITE.get(YANAN));
        copy.take(page);
        JsonNode proof = json(SITE.get("/feeds/proof?region=610600"));
        assertThat(proof.path("count").asInt()).isEqualTo(2);
        assertThat(proof.path("hash").asString()).isEqualTo(copy.hash(proof));
        assertThat(proof.path("cursor").asString()).isEqualTo(cursor(page));

        SITE.release(inYanan(NEW + "8").version(2, Sample.DAY.plusSeconds(9)));
        JsonNode newer = json(SITE.get("/feeds/proof?region=610600"));
        assertThat(copy.hash(newer)).as("an older version").isNotEqualTo(hash(newer));
        JsonNode before = json(SITE.get("/feeds/proof?region=610600&until=" + cursor(page)));
        assertThat(before.path("changed").toString()).contains(NEW + "8");
        assertThat(copy.hash(before)).as("without what has changed").isEqualTo(hash(before));

        copy.take(json(SITE.get(YANAN + "&since=" + cursor(page))));
        assertThat(copy.hash(newer)).isEqualTo(hash(newer));
        assertThat(copy.without(NEW + "9").hash(newer)).isNotEqualTo(hash(newer));
    }

    private static Sample inYanan(String uri) {
        return Sample.of(uri).in("610600", "延安市", "610000");
    }

    private static String hash(JsonNode proof) {
        return proof.path("hash").asString();
    }
}
