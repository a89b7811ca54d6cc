package org.regionwire.publisher.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a stream, which comes once: from who writes it, or from the server when the partner is
 * gone. The server uses a request's objects again, so that neither may touch them behind it.
 */
final class Ending implements AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile boolean broken;

    void end(AsyncContext context) {
        if (ended.compareAndSet(false, true)) {
            try {
                context.complete();
            } catch (IllegalStateException e) {
                // The server has seen that the partner is gone, and has not told us yet.
                LOG.debug("a stream was over: {}", e.getMessage());
            }
        }
    }

    /** Whether it could not be written any more. */
    boolean isBroken() {
        return broken;
    }

    /** The same until the end; then it fails. */
    OutputStream guarded(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                guard(() -> out.write(bytes, from, length));
            }

            @Override
            public void flush() throws IOException {
                guard(out::flush);
            }
        };
    }

    /** Something that is done to what the partner reads. */
    @FunctionalInterface
    private interface Writing {
        void write() throws IOException;
    }

    private void guard(Writing writing) throws IOException {
        boolean whole = false;
        try {
            if (ended.get()) {
                throw new IOException("the server has ended it");
            }
            writing.write();
            whole = true;
        } finally {
            if (!whole) {
                broken = true;
            }
        }
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // A stream starts once.
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        // It has none.
    }

    /** With no error page: nobody would read it. */
    @Override
    public void onError(AsyncEvent event) {
        end(event.getAsyncContext());
    }

    @Override
    public void onComplete(AsyncEvent event) {
        ended.set(true);
    }
}
