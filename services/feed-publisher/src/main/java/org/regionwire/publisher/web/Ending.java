package org.regionwire.publisher.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The end of a stream, which comes once: from who writes it, or from the server when the partner is
 * gone. The server then uses the request's objects for another one, so that neither may be at them.
 */
final class Ending implements AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    /** Whoever writes holds it, and so do the two that end: none goes on while another is at it. */
    private final Lock lock = new ReentrantLock();

    private boolean ended;
    private volatile boolean broken;

    void end(AsyncContext context) {
        lock.lock();
        try {
            if (!ended) {
                ended = true;
                context.complete();
            }
        } catch (IllegalStateException e) {
            // The server has seen that the partner is gone, and has not told us yet.
            LOG.debug("a stream was over: {}", e.getMessage());
        } finally {
            lock.unlock();
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
    interface Writing {
        void write() throws IOException;
    }

    /**
     * The server waits with the end until it is written.
     *
     * @throws IOException when the stream has ended, or the partner is gone
     */
    void guard(Writing writing) throws IOException {
        lock.lock();
        boolean whole = false;
        try {
            if (ended) {
                throw new IOException("the server has ended it");
            }
            writing.write();
            whole = true;
        } finally {
            if (!whole) {
                broken = true;
            }
            lock.unlock();
        }
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // A stream starts once.
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        // Only when the server stops. Tomcat would end it while it holds what a writer needs.
        end(event.getAsyncContext());
    }

    /** With no error page: nobody would read it. */
    @Override
    public void onError(AsyncEvent event) {
        end(event.getAsyncContext());
    }

    /** Here it waits, too: what follows is that its objects go to another request. */
    @Override
    public void onComplete(AsyncEvent event) {
        lock.lock();
        ended = true;
        lock.unlock();
    }
}
