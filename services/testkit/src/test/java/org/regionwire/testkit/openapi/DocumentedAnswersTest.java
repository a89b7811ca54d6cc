package org.regionwire.testkit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentedAnswersTest {

    private static final String YAML =
            """
            openapi: 3.1.0
            info: {title: Letters, version: '1'}
            paths:
              /letters/{id}:
                get:
                  responses:
                    '200':
                      description: A letter.
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Letter'}
                        text/html: {}
                    '304': {$ref: '#/components/responses/NotModified'}
              /letters/new:
                post:
                  responses:
                    '204': {description: Taken.}
            components:
              responses:
                NotModified: {description: As it was.}
              schemas:
                Signed:
                  type: object
                  properties:
                    by: {type: string}
                Letter:
                  allOf:
                    - {$ref: '#/components/schemas/Signed'}
                    - type: object
                      required: [id]
                      properties:
                        id: {type: integer}
                        sent: {type: [string, 'null'], format: date-time}
                        stamps:
                          type: array
                          items: {type: object, properties: {cents: {type: integer}}}
                        notes: {type: object}
            """;

    private final DocumentedAnswers answers = new DocumentedAnswers(YAML);

    @Test
    void what_is_documented_may_be_answered() {
        String letter =
                """
                {"id": 7, "by": "Zhou", "sent": "2026-03-02T01:01:40Z", "stamps": [{"cents": 80}], "notes": {"any": 1}}
                """;

        assertThat(answers.faults("GET", "/letters/7", 200, "application/json", letter)).isEmpty();
        assertThat(answers.faults("GET", "/letters/7", 200, "text/html;charset=utf-8", "<p>"))
                .isEmpty();
        assertThat(answers.faults("HEAD", "/letters/7", 200, "text/html", "")).isEmpty();
        assertThat(answers.faults("GET", "/letters/7", 304, "", "")).isEmpty();
        assertThat(answers.faults("POST", "/letters/new", 204, "", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {"by": "Zhou"}                         | : required property 'id' not found
                    {"id": "7"}                            | /id: string found, integer expected
                    {"id": 7, "sent": "yesterday"}         | /sent: does not match the date-time pattern
                    {"id": 7, "to": "me"}                  | property 'to' is not evaluated
                    {"id": 7, "stamps": [{"dollars": 1}]}  | /stamps/0: property 'dollars' is not evaluated
                    """)
    void a_shape_that_is_not_documented_is_found(String letter, String fault) {
        assertThat(answers.faults("GET", "/letters/7", 200, "application/json", letter))
                .anySatisfy(found -> assertThat(found).contains(fault));
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,/letters/7,200,,,no such operation",
        "GET,/stamps,200,,,no such operation",
        "GET,/letters/new,200,,,no such operation",
        "GET,/letters/7,500,,,no such status",
        "GET,/letters/7,200,text/plain,7,no such content: text/plain",
        "GET,/letters/7,304,text/html,<p>,no such content: text/html",
        "GET,/letters/7,200,text/html,,no body"
    })
    void an_answer_that_is_not_documented_is_found(
            String method,
            String path,
            int status,
            @Nullable String type,
            @Nullable String body,
            String fault) {
        assertThat(
                        answers.faults(
                                method,
                                path,
                                status,
                                type == null ? "" : type,
                                body == null ? "" : body))
                .containsExactly(fault);
    }

    @Test
    void a_document_is_held_against_the_schema_of_OpenAPI() {
        assertThat(new OpenApiDocument(YAML).faults()).isEmpty();
        assertThat(new OpenApiDocument(YAML.replace("title", "name")).faults())
                .anySatisfy(fault -> assertThat(fault).startsWith("/info: "));
        assertThat(new OpenApiDocument(YAML.replace("type: integer", "type: number7")).faults())
                .anySatisfy(
                        fault ->
                                assertThat(fault)
                                        .startsWith(
                                                "/components/schemas/Letter/allOf/1/properties/id/type: "));
    }
}
