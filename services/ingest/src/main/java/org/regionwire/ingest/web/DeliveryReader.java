package org.regionwire.ingest.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.documents.Delivery;
import org.regionwire.ingest.documents.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.unit.DataSize;

/** A request as a delivery: bounded in size, text only, parameters from the query or headers. */
public final class DeliveryReader {

    private static final String HEADER_PREFIX = "Regionwire-";

    private final DataSize largest;

    /**
     * @param largest body that is read; more is refused before it is
     */
    public DeliveryReader(DataSize largest) {
        this.largest = largest;
    }

    /** A delivery, or the problem with the request. */
    sealed interface Outcome {

        record Read(Delivery delivery) implements Outcome {}

        record Refused(ProblemDetail problem) implements Outcome {}
    }

    Outcome read(HttpServletRequest request) throws IOException {
        String contentType = request.getContentType();
        if (contentType == null || !isText(contentType)) {
            return new Outcome.Refused(
                    Problems.problem(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            Problems.reason(Fault.Kind.NOT_TEXT),
                            "Send the page as Content-Type: text/plain; charset=utf-8."));
        }
        if (request.getContentLengthLong() > largest.toBytes()) {
            return tooLarge();
        }
        byte[] content = request.getInputStream().readNBytes((int) largest.toBytes() + 1);
        if (content.length > largest.toBytes()) {
            return tooLarge();
        }
        return new Outcome.Read(
                new Delivery(
                        content,
                        charset(contentType),
                        parameter(request, "provider"),
                        parameter(request, "publication"),
                        parameter(request, "edition"),
                        parameter(request, "issueDate"),
                        parameter(request, "page"),
                        parameter(request, "pageName"),
                        parameter(request, "fileName"),
                        parameter(request, "revision")));
    }

    private Outcome tooLarge() {
        return new Outcome.Refused(
                Problems.problem(
                        HttpStatus.CONTENT_TOO_LARGE,
                        Problems.TOO_LARGE,
                        "A page may have %d bytes. Send its pages one by one."
                                .formatted(largest.toBytes())));
    }

    private static boolean isText(String contentType) {
        String type = contentType.split(";", 2)[0].strip();
        return type.equalsIgnoreCase("text/plain");
    }

    /** As the sender wrote it: a label that Java does not know is told of, not passed over. */
    private static @Nullable String charset(String contentType) {
        for (String parameter : contentType.split(";", -1)) {
            String[] pair = parameter.strip().split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase("charset")) {
                return pair[1].strip().replace("\"", "");
            }
        }
        return null;
    }

    /** Of the query, else of the header Regionwire-Name; blank is as good as none. */
    private static @Nullable String parameter(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        if (value == null) {
            value = request.getHeader(HEADER_PREFIX + headerName(name));
        }
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String headerName(String name) {
        String dashed = name.replaceAll("([A-Z])", "-$1");
        return dashed.substring(0, 1).toUpperCase(Locale.ROOT) + dashed.substring(1);
    }
}
