package org.regionwire.pipeline.faults;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.regionwire.platform.Folders;
import org.regionwire.standalone.Progress;

/** A wire of one layout and the faults that it has to stand, one after the other. */
final class Siege implements AutoCloseable {

    private static final Duration RECOVERED_WITHIN = Duration.ofMinutes(2);
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(20);

    /** Articles before the first fault: a wire that has just been started is slow. */
    private static final int WARMING = 900;

    private final Web web = new Web();
    private final SmallDisk disk;
    private final Scene scene;
    private final Ends ends;
    private final Progress progress;
    private final AtomicInteger pages = new AtomicInteger();

    /** Ctrl-C leaves nothing running. */
    private final Thread ending = Thread.ofPlatform().unstarted(this::end);

    private Siege(SmallDisk disk, Target target, Progress progress) {
        this.progress = progress;
        this.disk = disk;
        Ledger ledger = new Ledger();
        this.scene =
                new Scene(
                        target,
                        ledger,
                        TopicsReader.start(target.bootstrapServers(), ledger),
                        FeedsReader.start(web, target.addressesOf("view"), ledger));
        this.ends = new Ends(target.bootstrapServers());
        Runtime.getRuntime().addShutdownHook(ending);
    }

    /** Starts a wire and those who watch it, in a folder that is emptied first. */
    static Siege begin(Path data, Layout layout, Progress progress) {
        Path small = data.resolve("services").resolve("view");
        SmallDisk.release(small);
        if (Files.exists(data)) {
            Folders.delete(data);
        }
        SmallDisk disk = SmallDisk.at(small);
        try {
            return new Siege(disk, Target.start(data, layout, progress), progress);
        } catch (RuntimeException e) {
            disk.close();
            throw e;
        }
    }

    Path logs() {
        return scene.target().logs();
    }

    /** As a wire is that has been in use for a while. */
    void warmUp(double rate) {
        progress.say("Warming up with %d articles".formatted(WARMING));
        try (Load load = load(rate)) {
            Moment.until(() -> load.offered() >= WARMING, RECOVERED_WITHIN);
            load.end();
            String trouble = settle(load);
            if (!trouble.isEmpty()) {
                throw new Unmet("the wire " + trouble + " before any fault");
            }
        }
    }

    /** Each fault in the middle of a load of its own. */
    void eachAlone(List<Fault> faults, int articles, double fastest, Consumer<Row> rows) {
        for (Fault fault : faults) {
            double rate = Math.min(fastest, articles / (fault.lasts().toMillis() / 1000.0 + 10));
            int dead = scene.topics().deadLetters();
            int wrong = scene.ledger().wrong();
            try (Load load = load(rate)) {
                Moment.until(() -> load.offered() >= articles / 5, RECOVERED_WITHIN);
                String remark = strike(fault);
                Moment.until(() -> load.offered() >= articles, RECOVERED_WITHIN);
                load.end();
                String end = settle(load);
                rows.accept(
                        row(
                                fault.name(),
                                due -> due >= load.begun(),
                                fault.kills(),
                                scene.topics().deadLetters() - dead,
                                scene.ledger().wrong() - wrong,
                                remark.isEmpty() ? end : remark));
            }
        }
    }

    /** A struck fault and what there was until the wire had recovered from it. */
    private record Struck(
            Fault fault, long from, long to, int deadLetters, int wrong, String remark) {}

    /** All faults in one load, each when the wire has recovered from the one before. */
    void allTogether(List<Fault> faults, int articles, double fastest, Consumer<Row> rows) {
        double seconds = 20;
        for (Fault fault : faults) {
            seconds += fault.lasts().toMillis() / 1000.0 + 8;
        }
        List<Struck> all = new ArrayList<>();
        String end;
        try (Load load = load(Math.min(fastest, articles / seconds))) {
            for (Fault fault : faults) {
                all.add(struck(fault, load));
            }
            Moment.until(() -> load.offered() >= articles, RECOVERED_WITHIN.multipliedBy(5));
            load.end();
            end = settle(load);
        }
        for (Struck one : all) {
            rows.accept(
                    row(
                            one.fault.name(),
                            due -> due >= one.from && due < one.to,
                            one.fault.kills(),
                            one.deadLetters,
                            one.wrong,
                            one.remark));
        }
        rows.accept(
                row(
                        "all of these in one load",
                        _ -> true,
                        false,
                        scene.topics().deadLetters(),
                        scene.ledger().wrong(),
                        end));
    }

    private Struck struck(Fault fault, Load load) {
        int dead = scene.topics().deadLetters();
        int wrong = scene.ledger().wrong();
        Moment.of(Duration.ofSeconds(1));
        long from = System.nanoTime();
        String remark = strike(fault);
        long over = System.nanoTime();
        boolean recovered =
                Moment.until(
                        () -> !load.hasOpen(over) && scene.ledger().waiting(due -> due < over) == 0,
                        RECOVERED_WITHIN);
        return new Struck(
                fault,
                from,
                System.nanoTime(),
                scene.topics().deadLetters() - dead,
                scene.ledger().wrong() - wrong,
                remark.isEmpty() && !recovered ? "did not recover" : remark);
    }

    private Load load(double rate) {
        return new Load(web, scene.target().addressesOf("ingest"), scene.ledger(), pages, rate);
    }

    /** What was not as it should be; empty when all was. */
    private String strike(Fault fault) {
        progress.say(fault.name());
        try {
            fault.happens().to(scene);
            return "";
        } catch (Unmet | UncheckedIOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** Waits until all that was offered has come out and no transaction is open any more. */
    private String settle(Load load) {
        boolean settled =
                Moment.until(
                        () ->
                                !load.hasOpen(Long.MAX_VALUE)
                                        && scene.ledger().waiting(_ -> true) == 0,
                        RECOVERED_WITHIN);
        boolean read = ends.areReachedBy(scene.topics(), RECOVERED_WITHIN);
        return settled && read ? "" : "did not come to rest";
    }

    private Row row(
            String name,
            LongPredicate window,
            boolean kills,
            int deadLetters,
            int wrong,
            String remark) {
        var stories = scene.ledger().stories(window);
        int wrongBefore = scene.ledger().wrong();
        AtomicInteger missing = new AtomicInteger();
        Moment.until(
                () -> {
                    missing.set(scene.feeds().missing(stories));
                    return missing.get() == 0;
                },
                SEEN_WITHIN);
        Ledger.Sums sums = scene.ledger().sums(window);
        return new Row(
                name,
                sums.accepted(),
                sums.lost() + missing.get(),
                sums.doubled() + shownTwice(),
                deadLetters,
                wrong + scene.ledger().wrong() - wrongBefore,
                sums.stall(),
                kills ? Fault.LONGEST_STALL : Duration.ZERO,
                remark);
    }

    /** Articles that the view shows beyond those that were accepted. */
    private int shownTwice() {
        int accepted = scene.ledger().sums(_ -> true).accepted();
        return scene.target().instancesOf("view").stream()
                .mapToInt(
                        view ->
                                (int) scene.target().metric(view, "regionwire_view_documents")
                                        - accepted)
                .map(more -> Math.max(0, more))
                .sum();
    }

    private void end() {
        scene.target().killAll();
        disk.close();
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(ending);
        ends.close();
        scene.feeds().close();
        scene.topics().close();
        scene.target().close();
        disk.close();
        web.close();
    }
}
