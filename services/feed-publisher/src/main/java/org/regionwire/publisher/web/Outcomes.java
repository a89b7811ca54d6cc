package org.regionwire.publisher.web;

import java.util.function.Function;
import org.regionwire.publisher.changes.Outcome;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers to who comes with a cursor. No cache keeps any of them. */
final class Outcomes {

    private Outcomes() {}

    static <T> ResponseEntity<byte[]> answer(
            Outcome<T> outcome, Function<T, ResponseEntity<byte[]>> known) {
        return switch (outcome) {
            case Outcome.Known<T>(T answer) -> known.apply(answer);
            case Outcome.Behind<T> _ ->
                    Answers.refused(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "This replica has not read as far as the cursor: try again in a moment.");
            case Outcome.OtherTopic<T> _ ->
                    Answers.refused(
                            HttpStatus.GONE,
                            "The cursor is of a topic that was made anew: start again without one.");
            case Outcome.NotServing<T> _ -> Answers.notReady();
        };
    }

    static ResponseEntity<byte[]> json(byte[] body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .headers(Answers::open)
                .body(body);
    }

    static ResponseEntity<byte[]> tooMany() {
        return Answers.refused(
                HttpStatus.SERVICE_UNAVAILABLE,
                "As many partners as may are waiting here: try again in a moment.");
    }
}
