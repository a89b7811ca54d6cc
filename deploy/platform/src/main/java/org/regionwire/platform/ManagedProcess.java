package org.regionwire.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A child process with a log file {@code <name>.log} and, while it runs, a pid file {@code
 * <name>.pid} in one folder.
 *
 * <p>The terminal's Ctrl-C reaches every process in its foreground. A child here ignores it (an
 * ignored signal stays ignored over exec, and the JVM respects that), so that its parent alone
 * decides in which order things end.
 */
public final class ManagedProcess {
    private static final String DEAF_TO_THE_TERMINAL = "trap '' INT HUP; exec \"$@\"";
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);

    private final String name;
    private final Process process;
    private final PidFile pidFile;
    private final Path log;

    private ManagedProcess(String name, Process process, PidFile pidFile, Path log) {
        this.name = name;
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /**
     * Starts the command and returns at once.
     *
     * @param folder made when missing; the log of the run before stays there as {@code .log.1}
     * @throws UncheckedIOException when the folder cannot be written or the program not be run
     */
    public static ManagedProcess start(String name, JavaCommand command, Path folder) {
        try {
            Files.createDirectories(folder);
            Path log = folder.resolve(name + ".log");
            if (Files.exists(log)) {
                Path before = folder.resolve(name + ".log.1");
                Files.move(log, before, StandardCopyOption.REPLACE_EXISTING);
            }
            var line = new ArrayList<>(List.of("sh", "-c", DEAF_TO_THE_TERMINAL, name));
            line.addAll(command.line());
            var builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.redirectOutput(log.toFile()).environment().putAll(command.environment());
            Process process = builder.start();
            var pidFile = new PidFile(folder.resolve(name + PidFile.SUFFIX));
            pidFile.write(process.toHandle());
            return new ManagedProcess(name, process, pidFile, log);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be started: %s".formatted(name, e), e);
        }
    }

    /**
     * Waits until the probe says yes.
     *
     * @throws StartFailure when the process ends before that or the time is up
     */
    public void awaitReady(BooleanSupplier probe, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!probe.getAsBoolean()) {
            if (endsWithin(BETWEEN_PROBES)) {
                throw StartFailure.ended(name, process.exitValue(), log);
            }
            if (System.nanoTime() > deadline) {
                throw StartFailure.late(name, limit, log);
            }
        }
    }

    /**
     * For a program that does one thing: waits for its end.
     *
     * @throws StartFailure when it fails or does not end in time
     */
    public void awaitSuccess(Duration limit) {
        boolean ended = endsWithin(limit);
        stop(Duration.ZERO);
        if (!ended) {
            throw StartFailure.late(name, limit, log);
        }
        if (process.exitValue() != 0) {
            throw StartFailure.ended(name, process.exitValue(), log);
        }
    }

    /** Asks it to end (SIGTERM) and does not wait. */
    public void askToEnd() {
        process.destroy();
    }

    /** Asks it to end (SIGTERM), waits, and kills it when its patience is used up. */
    public void stop(Duration patience) {
        process.destroy();
        if (!endsWithin(patience)) {
            kill();
        }
        pidFile.delete();
    }

    /** Ends it at once, as a power cut would (SIGKILL). The pid file stays, as it would then. */
    public void kill() {
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(10));
    }

    /**
     * Waits for its end, but not longer than this.
     *
     * @throws CancellationException when the waiting thread is interrupted
     */
    public boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Waiting for %s was given up.".formatted(name));
        }
    }

    public String name() {
        return name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The status it ended with; 128 + signal when a signal ended it. */
    public int exitValue() {
        return process.exitValue();
    }

    public Path log() {
        return log;
    }
}
