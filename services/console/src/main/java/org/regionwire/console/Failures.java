package org.regionwire.console;

import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.TimeoutException;

/** What went wrong, in a sentence that says what to do. */
final class Failures {

    private Failures() {}

    static String sentence(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof ExecutionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof TimeoutException || cause.getCause() instanceof TimeoutException) {
            return "the broker does not answer (%s): is it running, is --bootstrap-servers right?"
                    .formatted(cause.getMessage());
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
