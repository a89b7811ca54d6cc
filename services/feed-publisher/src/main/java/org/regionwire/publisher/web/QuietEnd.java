package org.regionwire.publisher.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Ends the stream of a partner that is gone, with no error page: nobody would read it. */
final class QuietEnd implements AsyncListener {

    /** Both who writes and the server may be first to end it. */
    static void end(AsyncContext context) {
        try {
            context.complete();
        } catch (IllegalStateException _) {
            // The other was.
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

    @Override
    public void onError(AsyncEvent event) {
        end(event.getAsyncContext());
    }

    @Override
    public void onComplete(AsyncEvent event) {
        // Whoever writes it knows.
    }
}
