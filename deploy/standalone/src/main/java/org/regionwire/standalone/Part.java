package org.regionwire.standalone;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.regionwire.platform.ManagedProcess;
import org.regionwire.platform.StartFailure;

/** One process of the wire, which can be started again just as it was. */
final class Part {
    /** Far more than any needs, since the machine may be busy with other things. */
    private static final Duration START = Duration.ofMinutes(3);

    private final String name;
    private final Duration patience;
    private final Supplier<Started> program;
    private volatile Started running;

    /** A process and how to wait until it is ready. */
    record Started(ManagedProcess process, Consumer<Duration> awaitReady) {}

    private Part(String name, Duration patience, Supplier<Started> program) {
        this.name = name;
        this.patience = patience;
        this.program = program;
        this.running = program.get();
    }

    /**
     * Starts it and returns before it is ready.
     *
     * @param patience how long it may take to end when it is asked to
     */
    static Part start(String name, Duration patience, Supplier<Started> program) {
        return new Part(name, patience, program);
    }

    String name() {
        return name;
    }

    ManagedProcess process() {
        return running.process();
    }

    /**
     * @throws StartFailure when it ends before it is ready, or is not ready in time
     */
    void awaitReady() {
        running.awaitReady().accept(START);
    }

    void startAgain() {
        running = program.get();
    }

    void stop() {
        process().stop(patience);
    }
}
