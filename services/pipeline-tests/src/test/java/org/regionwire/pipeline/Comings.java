package org.regionwire.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Pages that go on coming, and rulings on one article, while something else is done. */
final class Comings implements AutoCloseable {

    /** The first of the pages, and how far the next: all speak of the same three counties. */
    private static final int FIRST_PAGE = 3004;

    private static final int NEXT_PAGE = 8;

    private final AtomicBoolean over = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();

    private Comings() {}

    /**
     * @param pages folder to write them to
     * @param ruled uri of the article that is withheld and lifted in turn
     */
    static Comings start(RunningWire wire, Path pages, String ruled) {
        Comings comings = new Comings();
        comings.repeat(
                i -> {
                    int page = FIRST_PAGE + i * NEXT_PAGE;
                    wire.client().post(MadeUpPages.write(pages, page), "seeds", "seeds");
                });
        comings.repeat(i -> Called.on(wire, i % 2 == 0 ? "withhold" : "lift", ruled, "--wait=5"));
        return comings;
    }

    private interface Doing {
        void once(int number);
    }

    private void repeat(Doing doing) {
        threads.add(
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    for (int i = 0; !over.get(); i++) {
                                        doing.once(i);
                                    }
                                }));
    }

    @Override
    public void close() {
        over.set(true);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            throw new AssertionError("the test was stopped", e);
        }
    }
}
