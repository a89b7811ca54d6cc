package org.regionwire.ingest.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.regionwire.ingest.agencies.item.ItemFault;
import org.regionwire.ingest.documents.Fault;
import org.regionwire.ingest.html.HtmlReading.Link;
import org.regionwire.ingest.providers.Admission;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals as problem+json (RFC 9457): the type says what, the detail what to do. */
final class Problems {

    /** Reasons that are no fault of a delivery's parameters or content. */
    static final String TOO_LARGE = "too-large";

    static final String TOO_SLOW = "too-slow";

    static final String PACKED = "packed";

    static final String QUOTA = "quota";

    static final String NOT_AN_ITEM = "not-an-item";

    static final String UNAVAILABLE = "unavailable";

    /** Nothing that any controller takes. */
    static final String BAD_REQUEST = "bad-request";

    /** Reasons that a source can be refused for besides, and those of dropped files. */
    private static final List<String> OTHERS =
            List.of(
                    "bad-url",
                    "bad-id",
                    "bad-interval",
                    "not-json",
                    "no-opml",
                    "not-a-file",
                    "unreadable");

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
        ProblemDetail problem = problem(status(first.kind()), reason(first.kind()), first.detail());
        problem.setProperty("errors", faults.stream().map(Problems::error).toList());
        return problem;
    }

    /** Of a page of a digital edition: where its articles stand. */
    static ProblemDetail elsewhere(List<Link> links, int all) {
        ProblemDetail problem =
                problem(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        reason(Fault.Kind.LAYOUT_PAGE),
                        "This page shows %d articles and has the text of none: send the page of each; links says where they stand."
                                .formatted(all));
        problem.setProperty("links", links);
        return problem;
    }

    /** The same of faults in what was sent. */
    static ProblemDetail ofItems(List<ItemFault> faults) {
        ItemFault first = faults.getFirst();
        ProblemDetail problem = problem(status(first.kind()), reason(first.kind()), first.detail());
        problem.setProperty("errors", faults.stream().map(Problems::error).toList());
        return problem;
    }

    /** All that can be a reason to refuse. */
    static Stream<String> reasons() {
        return Stream.of(
                        Stream.of(
                                TOO_LARGE,
                                TOO_SLOW,
                                PACKED,
                                QUOTA,
                                NOT_AN_ITEM,
                                UNAVAILABLE,
                                BAD_REQUEST),
                        OTHERS.stream(),
                        Stream.of(Fault.Kind.values()).map(Problems::reason),
                        Stream.of(ItemFault.Kind.values()).map(Problems::reason),
                        Stream.of(Admission.Reason.values()).map(Problems::reason))
                .flatMap(reasons -> reasons)
                .distinct();
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Map<String, String> error(Fault fault) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("type", TYPE + reason(fault.kind()));
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

    static String reason(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, String> error(ItemFault fault) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("type", TYPE + reason(fault.kind()));
        error.put("pointer", fault.pointer());
        error.put("detail", fault.detail());
        return error;
    }

    private static HttpStatus status(Fault.Kind kind) {
        return switch (kind) {
            case NOT_TEXT, UNREADABLE, ENCRYPTED, NO_ARTICLE, TOO_DEEP, TOO_MUCH, LAYOUT_PAGE ->
                    HttpStatus.UNPROCESSABLE_CONTENT;
            case ERASED -> HttpStatus.GONE;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
            case PROVIDER_DISABLED -> HttpStatus.FORBIDDEN;
            case MISSING_PARAMETER,
                    UNKNOWN_PROVIDER,
                    UNKNOWN_PUBLICATION,
                    BAD_DATE,
                    BAD_REVISION,
                    BAD_URL,
                    TOO_LONG,
                    EMPTY ->
                    HttpStatus.BAD_REQUEST;
        };
    }

    private static HttpStatus status(ItemFault.Kind kind) {
        return switch (kind) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case NOT_YOURS -> HttpStatus.FORBIDDEN;
            case ERASED -> HttpStatus.GONE;
            case NOT_TEXT,
                    TOO_DEEP,
                    TOO_MUCH,
                    ENTITIES,
                    BAD_CHARACTER,
                    INVALID,
                    NO_TEXT_ITEM,
                    NO_TEXT ->
                    HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
