package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;

/**
 * Items under embargo, of Anji and about online shopping, in the name of a provider that has no
 * key.
 */
record EmbargoedItems(Agency agency) {

    /** Where all of them belong. */
    static final String HOME = "330523";

    /** What all of them are about: online shopping. */
    static final String TOPIC = "20000247";

    /** Whose all of them are. */
    static final String PUBLICATION = "jjrb";

    /**
     * What was taken.
     *
     * @param document uri of the delivery
     * @param article that of its only item
     */
    record Taken(String document, String article) {}

    /**
     * @param words that stand in the headline and in the body
     */
    Taken post(String id, String words, Instant until) throws IOException {
        String item =
                """
                {"uri":"%s","version":"1","embargoedUntil":"%s","headlines":[{"value":"安吉县%s"}],\
                "bodies":[{"contentType":"text/plain","value":"浙江安吉县今天传来消息：%s。农村电商网店的网购红火。"}]}\
                """
                        .formatted(id, until, words, words);
        HttpResponse<String> answer =
                agency.send(item, "provider=jjrb&publication=" + PUBLICATION, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        JsonNode taken = new ObjectMapper().readTree(answer.body());
        return new Taken(taken.path("uri").asText(), Agency.uri(taken));
    }
}
