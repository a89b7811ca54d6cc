package org.regionwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.documents.Delivery;
import org.regionwire.ingest.reading.Format;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** A request as a delivery: bounded, parameters from the query or headers. */
@Component
final class DeliveryReader {

    private final BodyReader bodies;

    DeliveryReader(BodyReader bodies) {
        this.bodies = bodies;
    }

    /** A delivery, or the problem with the request. */
    sealed interface Outcome {

        record Read(Delivery delivery) implements Outcome {}

        record Refused(ProblemDetail problem) implements Outcome {}
    }

    /**
     * @param format that the content type names
     * @param provider that the delivery counts for
     */
    Outcome read(HttpServletRequest request, Format format, @Nullable String provider)
            throws IOException {
        return switch (bodies.read(request)) {
            case BodyReader.Outcome.Refused(var problem) -> new Outcome.Refused(problem);
            case BodyReader.Outcome.Read(var content) ->
                    new Outcome.Read(
                            new Delivery(
                                    content,
                                    format,
                                    Parameters.charset(request),
                                    Parameters.of(request, "url"),
                                    provider,
                                    Parameters.of(request, "publication"),
                                    Parameters.of(request, "edition"),
                                    Parameters.of(request, "issueDate"),
                                    Parameters.of(request, "page"),
                                    Parameters.of(request, "pageName"),
                                    Parameters.of(request, "fileName"),
                                    Parameters.of(request, "revision")));
        };
    }
}
