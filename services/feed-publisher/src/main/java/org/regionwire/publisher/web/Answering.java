package org.regionwire.publisher.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.changes.Network;
import org.regionwire.publisher.changes.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.async.DeferredResult;

/**
 * Makes answers that may take their time, on threads of their own. Each has a place from before it
 * is made until the partner has read it, so that few are in memory, however slowly they are read.
 */
final class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    /** For a place. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Above the longest wait, those for a place, and that for a view that is behind. */
    private static final Duration LIMIT_OF_ALL =
            Duration.ofSeconds(ChangesQuery.LONGEST_WAIT + 30L);

    private Answering() {}

    /** Waits for something to tell; empty where nobody may wait. */
    @FunctionalInterface
    interface Waiting<T> {
        Optional<T> await(String network) throws IOException, InterruptedException;
    }

    /** Makes the answer. */
    @FunctionalInterface
    interface Making<T> {
        ResponseEntity<byte[]> make(T found) throws IOException, InterruptedException;
    }

    static DeferredResult<ResponseEntity<byte[]>> at(ResponseEntity<byte[]> once) {
        DeferredResult<ResponseEntity<byte[]>> result = new DeferredResult<>();
        result.setResult(once);
        return result;
    }

    /**
     * @param places of which one is taken when there is something to tell
     */
    static <T> DeferredResult<ResponseEntity<byte[]>> later(
            HttpServletRequest request, Waiting<T> waiting, Places places, Making<T> making) {
        String network = Network.of(request.getRemoteAddr());
        DeferredResult<ResponseEntity<byte[]>> result =
                new DeferredResult<>(LIMIT_OF_ALL.toMillis());
        Held held = new Held();
        result.onCompletion(held::leave);
        Thread.ofVirtual()
                .name("changes")
                .start(
                        () -> {
                            try {
                                result.setResult(make(network, waiting, places, held, making));
                            } catch (IOException | RuntimeException e) {
                                result.setErrorResult(e);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            } catch (Error e) {
                                // Else nobody would ever be answered, nor know why.
                                LOG.error("an answer cannot be made", e);
                                result.setErrorResult(new IllegalStateException(e));
                            }
                        });
        return result;
    }

    private static <T> ResponseEntity<byte[]> make(
            String network, Waiting<T> waiting, Places places, Held held, Making<T> making)
            throws IOException, InterruptedException {
        Optional<T> found = waiting.await(network);
        if (found.isEmpty()) {
            return Outcomes.tooMany();
        }
        Optional<Places.Place> place = places.take(network, PATIENCE);
        if (place.isEmpty()) {
            return Outcomes.tooMany();
        }
        held.hold(place.get());
        return making.make(found.get());
    }

    /** The place of an answer; left when that has been read, or nobody reads it. */
    private static final class Held {

        private Places.@Nullable Place place;
        private boolean over;

        synchronized void hold(Places.Place taken) {
            place = taken;
            if (over) {
                taken.leave();
            }
        }

        synchronized void leave() {
            over = true;
            if (place != null) {
                place.leave();
            }
        }
    }
}
