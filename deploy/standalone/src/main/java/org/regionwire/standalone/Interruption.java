package org.regionwire.standalone;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import sun.misc.Signal;

/**
 * Ctrl-C, a closed terminal, or a polite kill. The first ends the main thread's waiting, wherever
 * it is, so that it stops everything in order; the second makes that quick. A shutdown hook could
 * not tell a second signal from the first.
 */
final class Interruption {
    private final Thread main;
    private final Runnable hurry;
    private final AtomicInteger count = new AtomicInteger();

    private Interruption(Thread main, Runnable hurry) {
        this.main = main;
        this.hurry = hurry;
    }

    /** From now on signals interrupt the calling thread; from the second on they hurry. */
    static Interruption watch(Runnable hurry) {
        var interruption = new Interruption(Thread.currentThread(), hurry);
        for (String name : List.of("INT", "TERM", "HUP")) {
            try {
                Signal.handle(new Signal(name), _ -> interruption.arrived());
            } catch (IllegalArgumentException e) {
                // Ignored since before we were started (nohup): it stays ignored.
                continue;
            }
        }
        return interruption;
    }

    private void arrived() {
        if (count.incrementAndGet() == 1) {
            main.interrupt();
        } else {
            hurry.run();
        }
    }

    boolean hasCome() {
        return count.get() > 0;
    }
}
