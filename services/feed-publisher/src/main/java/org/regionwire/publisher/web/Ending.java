package org.regionwire.publisher.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The end of a stream, which comes once: from who writes it, or from the server when the partner is
 * gone. The server uses a request's objects again, so that neither may touch them behind it.
 */
final class Ending implements AsyncListener {

    private final AtomicBoolean ended = new AtomicBoolean();

    void end(AsyncContext context) {
        if (ended.compareAndSet(false, true)) {
            context.complete();
        }
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
                check();
                out.write(bytes, from, length);
            }

            @Override
            public void flush() throws IOException {
                check();
                out.flush();
            }
        };
    }

    private void check() throws IOException {
        if (ended.get()) {
            throw new IOException("the server has ended it");
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
