package org.regionwire.publisher.app;

import org.regionwire.publisher.changes.Connections;
import org.regionwire.publisher.view.Refreshes;
import org.springframework.context.SmartLifecycle;

/**
 * Ends streams and long polls before the web server waits for the requests under way: they would
 * not end by themselves.
 */
final class StreamsEnding implements SmartLifecycle {

    private final Connections connections;
    private final Refreshes waiting;
    private volatile boolean running;

    StreamsEnding(Connections connections, Refreshes waiting) {
        this.connections = connections;
        this.waiting = waiting;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        connections.end();
        waiting.happened();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops first of all. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
