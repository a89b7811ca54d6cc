package org.regionwire.console.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PostingTest {

    @Test
    void the_address_has_the_parameters_in_utf_8() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("provider", "jjrb");
        parameters.put("pageName", "地方 观察&");

        assertThat(IngestClient.address(URI.create("http://localhost:8081/"), parameters))
                .hasToString(
                        "http://localhost:8081/v1/documents?provider=jjrb"
                                + "&pageName=%E5%9C%B0%E6%96%B9+%E8%A7%82%E5%AF%9F%26");
    }

    @Test
    void a_refusal_is_told_in_ingest_s_words() throws JsonProcessingException {
        Posting posting = posting(400, "{\"status\":400,\"detail\":\"There is no provider x.\"}");

        assertThat(posting.isTaken()).isFalse();
        assertThat(posting.problem()).isEqualTo("There is no provider x.");
    }

    @Test
    void an_answer_that_is_no_problem_of_ingest_s_is_told_as_it_is()
            throws JsonProcessingException {
        assertThat(posting(502, "\"Bad Gateway\"").problem())
                .isEqualTo("ingest answers 502: \"Bad Gateway\"");
    }

    @Test
    void accepted_and_rehearsed_pages_are_taken() throws JsonProcessingException {
        assertThat(posting(202, "{}").isTaken()).isTrue();
        assertThat(posting(200, "{}").isTaken()).isTrue();
    }

    private static Posting posting(int status, String json) throws JsonProcessingException {
        return new Posting("page.txt", status, new ObjectMapper().readTree(json));
    }
}
