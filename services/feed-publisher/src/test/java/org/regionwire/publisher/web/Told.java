package org.regionwire.publisher.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionwire.publisher.web.Site.header;

import java.net.http.HttpResponse;
import org.regionwire.publisher.article.Placement;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Sample;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What partners are told who come with a cursor, and an article to tell of. */
final class Told {

    private Told() {}

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        return new JsonMapper().readTree(answer.body());
    }

    static String cursor(JsonNode page) {
        return page.path("cursor").asString();
    }

    static Sample recalled(String uri, String region) {
        var when = Sample.DAY.plusSeconds(60);
        return Sample.of(uri)
                .status(PubStatus.CANCELED)
                .version(2, when)
                .placements(Placement.region(region, Sample.DAY, when));
    }
}
