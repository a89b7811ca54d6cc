package org.regionwire.ingest.web;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Counts what was refused, by what the answer calls the problem: the first fault where there are
 * several. All reasons read 0 from the start, so that a rate knows the first one.
 */
public final class Refusals {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final MeterRegistry meters;

    public Refusals(MeterRegistry meters) {
        this.meters = meters;
        Problems.reasons().forEach(this::counter);
    }

    /** The answer to a delivery that was not taken. */
    ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        counter(Problems.reason(problem)).increment();
        return Problems.answer(problem);
    }

    /** The answer to a delivery that can be taken later. */
    ResponseEntity<ProblemDetail> askAgain(ProblemDetail problem) {
        return askAgain(problem, RETRY_AFTER);
    }

    /**
     * @param after told in whole seconds, rounded up
     */
    ResponseEntity<ProblemDetail> askAgain(ProblemDetail problem, Duration after) {
        long seconds = after.plusMillis(999).toSeconds();
        return with(HttpHeaders.RETRY_AFTER, Long.toString(seconds), answer(problem));
    }

    /** The answer to a delivery without a key that opens. */
    ResponseEntity<ProblemDetail> askForKey(ProblemDetail problem) {
        return with(HttpHeaders.WWW_AUTHENTICATE, "Bearer", answer(problem));
    }

    /** For an answer that is given elsewhere. */
    void count(String reason) {
        counter(reason).increment();
    }

    private static ResponseEntity<ProblemDetail> with(
            String header, String value, ResponseEntity<ProblemDetail> answer) {
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(header, value)
                .body(answer.getBody());
    }

    private Counter counter(String reason) {
        return Counter.builder("regionwire.ingest.refused")
                .description(
                        "Requests, dropped files and feeds' items that were refused; no dry runs")
                .tag("reason", reason)
                .register(meters);
    }
}
