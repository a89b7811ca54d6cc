package org.regionwire.ingest.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.unit.DataSize;

/** Reads the body of a request: so many bytes, within so much time. */
public final class BodyReader {

    private static final int PIECE = 16 * 1024;

    private final long largest;
    private final Duration longest;

    /**
     * @param largest more is refused, before it is read where its length is told
     * @param longest for the whole of it, however steadily it comes
     */
    public BodyReader(DataSize largest, Duration longest) {
        this.largest = largest.toBytes();
        this.longest = longest;
    }

    /** The bytes, or the problem. */
    sealed interface Outcome {

        record Read(byte[] content) implements Outcome {}

        record Refused(ProblemDetail problem) implements Outcome {}
    }

    /**
     * @throws IOException when the sender goes away
     */
    Outcome read(HttpServletRequest request) throws IOException {
        return read(request, largest);
    }

    /**
     * @param largest instead of what else holds
     * @throws IOException when the sender goes away
     */
    Outcome read(HttpServletRequest request, DataSize largest) throws IOException {
        return read(request, largest.toBytes());
    }

    private Outcome read(HttpServletRequest request, long largest) throws IOException {
        if (request.getContentLengthLong() > largest) {
            return tooLarge(largest);
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.strip().equalsIgnoreCase("identity")) {
            return new Outcome.Refused(
                    Problems.problem(
                            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                            Problems.PACKED,
                            "Packed bodies are not taken: send it without Content-Encoding."));
        }
        long start = System.nanoTime();
        var content = new ByteArrayOutputStream();
        byte[] piece = new byte[PIECE];
        try {
            InputStream in = request.getInputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                content.write(piece, 0, read);
                if (content.size() > largest) {
                    return tooLarge(largest);
                }
                if (System.nanoTime() - start > longest.toNanos()) {
                    return tooSlow();
                }
            }
        } catch (IOException e) {
            if (e instanceof SocketTimeoutException
                    || e.getCause() instanceof SocketTimeoutException) {
                // Tomcat answers 408 by itself by now; with this it would make a 500 of it.
                request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
                return tooSlow();
            }
            throw e;
        }
        return new Outcome.Read(content.toByteArray());
    }

    private static Outcome tooLarge(long largest) {
        return new Outcome.Refused(
                Problems.problem(
                        HttpStatus.CONTENT_TOO_LARGE,
                        Problems.TOO_LARGE,
                        "A body may have %d bytes. Send its parts one by one.".formatted(largest)));
    }

    private Outcome tooSlow() {
        return new Outcome.Refused(
                Problems.problem(
                        HttpStatus.REQUEST_TIMEOUT,
                        Problems.TOO_SLOW,
                        "The body did not come within %d seconds. Nothing was written."
                                .formatted(longest.toSeconds())));
    }
}
