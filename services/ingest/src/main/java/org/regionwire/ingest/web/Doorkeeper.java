package org.regionwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.providers.Admission;
import org.regionwire.ingest.providers.Door;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Asks at the door before anything of a body is read. */
@Component
final class Doorkeeper {

    private final Door door;
    private final Refusals refusals;

    Doorkeeper(Door door, Refusals refusals) {
        this.door = door;
        this.refusals = refusals;
    }

    /** Who may come in, or the answer that says why not. */
    sealed interface Outcome {

        /**
         * @param provider that the delivery counts for; null or unknown where none could be told
         */
        record In(@Nullable String provider) implements Outcome {}

        record Out(ResponseEntity<?> answer) implements Outcome {}
    }

    /** Of a delivery in the name of the parameter's provider. */
    Outcome ask(HttpServletRequest request) {
        return ask(request, Parameters.of(request, "provider"));
    }

    /** Of a request in this provider's name. */
    Outcome ask(HttpServletRequest request, @Nullable String named) {
        return outcome(door.admit(named, request.getHeader(HttpHeaders.AUTHORIZATION)));
    }

    /**
     * Of somebody who wants to look at what is of this provider; null: at whatever is the key's.
     *
     * @param authorization header as sent
     */
    Outcome identify(@Nullable String authorization, @Nullable String owner) {
        return outcome(door.identify(owner, authorization));
    }

    /** Whether anybody may look at what is of this provider: it has no keys, and need not have. */
    boolean isOpen(String provider) {
        return door.identify(provider, null) instanceof Admission.Admitted;
    }

    private Outcome outcome(Admission admission) {
        return switch (admission) {
            case Admission.Admitted(var provider) -> new Outcome.In(provider);
            case Admission.Refused(var reason, var detail) -> {
                boolean foreign = reason == Admission.Reason.KEY_OF_ANOTHER_PROVIDER;
                ProblemDetail problem =
                        Problems.problem(
                                foreign ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED,
                                Problems.reason(reason),
                                detail);
                yield new Outcome.Out(
                        foreign ? refusals.answer(problem) : refusals.askForKey(problem));
            }
            case Admission.Throttled(var provider, var retryAfter) ->
                    new Outcome.Out(
                            refusals.askAgain(
                                    Problems.problem(
                                            HttpStatus.TOO_MANY_REQUESTS,
                                            Problems.QUOTA,
                                            "Provider “%s” has delivered as much as it may in an hour."
                                                    .formatted(provider)),
                                    retryAfter));
        };
    }
}
