package org.regionwire.ingest.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Refuses what no controller is asked about: a parameter that is no number, a method or a path that
 * there is not. Such a refusal looks like the others and is counted with them.
 */
@RestControllerAdvice
final class UnheardRequests extends ResponseEntityExceptionHandler {

    private final Refusals refusals;

    UnheardRequests(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception thrown,
            @Nullable Object body,
            HttpHeaders headers,
            HttpStatusCode code,
            WebRequest request) {
        HttpStatus status = HttpStatus.resolve(code.value());
        if (status == null || !status.is4xxClientError()) {
            return super.handleExceptionInternal(thrown, body, headers, code, request);
        }
        String said = body instanceof ProblemDetail problem ? problem.getDetail() : null;
        ResponseEntity<ProblemDetail> answer =
                refusals.answer(
                        Problems.problem(
                                status,
                                Problems.BAD_REQUEST,
                                "%s What is taken stands in /openapi.yaml."
                                        .formatted(
                                                said == null ? "There is no such thing." : said)));
        return ResponseEntity.status(status)
                .headers(headers)
                .headers(answer.getHeaders())
                .body(answer.getBody());
    }
}
