package org.regionwire.ingest.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.regionwire.ingest.documents.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals as problem+json (RFC 9457): the type says what, the detail what to do. */
final class Problems {

    /** Reasons that are no fault of a delivery's parameters or content. */
    static final String TOO_LARGE = "too-large";

    static final String UNAVAILABLE = "unavailable";

    private static final String TYPE = "urn:regionwire:problem:";

    private Problems() {}

    static ProblemDetail problem(HttpStatus status, String type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPE + type));
        return problem;
    }

    /** One problem of all faults, typed and told by the first; each stands under errors. */
    static ProblemDetail of(List<Fault> faults) {
        Fault first = faults.getFirst();
        ProblemDetail problem = problem(status(first.kind()), type(first), first.detail());
        problem.setProperty("errors", faults.stream().map(Problems::error).toList());
        return problem;
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Map<String, String> error(Fault fault) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("type", TYPE + type(fault));
        if (fault.parameter() != null) {
            error.put("parameter", fault.parameter());
        }
        error.put("detail", fault.detail());
        return error;
    }

    /** What the problem's type ends in. */
    static String reason(ProblemDetail problem) {
        return String.valueOf(problem.getType()).substring(TYPE.length());
    }

    static String reason(Fault.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String type(Fault fault) {
        return reason(fault.kind());
    }

    private static HttpStatus status(Fault.Kind kind) {
        return switch (kind) {
            case NOT_TEXT, NO_ARTICLE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case PROVIDER_DISABLED -> HttpStatus.FORBIDDEN;
            case MISSING_PARAMETER,
                    UNKNOWN_PROVIDER,
                    UNKNOWN_PUBLICATION,
                    BAD_DATE,
                    BAD_REVISION,
                    TOO_LONG,
                    EMPTY ->
                    HttpStatus.BAD_REQUEST;
        };
    }
}
