package org.regionwire.pipeline.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.regionwire.platform.Folders;

/** What services keep on disk is lost, damaged or cannot be written. */
final class Stores {

    private static final String GATE = "gate";
    private static final String VIEW = "view";
    private static final String FULL = "No space left on device";
    private static final String WIPED = "wiping the index";

    /** When the damaged file is not in the last commit any more, that is enough. */
    private static final String MENDED = WIPED + "|goes back to its last commit";

    private static final Duration SHORT = Duration.ofSeconds(8);
    private static final Duration NOTICED_WITHIN = Duration.ofSeconds(20);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(30);
    private static final int LOOKED_AT = 200;

    private Stores() {}

    static Fault gateWiped() {
        return new Fault(
                "kill the gate and wipe its store",
                Layout.ONE,
                SHORT,
                true,
                scene -> {
                    scene.target().kill(List.of(GATE));
                    Folders.delete(scene.target().folder(GATE));
                    scene.target().startAsTheStandaloneDoes(List.of(GATE));
                });
    }

    static Fault indexDamagedWhileDown() {
        return new Fault(
                "kill the view and damage its index",
                Layout.ONE,
                SHORT,
                true,
                scene -> {
                    Target target = scene.target();
                    target.kill(List.of(VIEW));
                    Damage.flipBits(index(target));
                    target.startAsTheStandaloneDoes(List.of(VIEW));
                    require(log(target).contains(WIPED), "the damage was not noticed");
                });
    }

    static Fault indexDamagedWhileRunning() {
        return new Fault(
                "damage the view's index as it runs",
                Layout.ONE,
                SHORT,
                false,
                scene -> {
                    Target target = scene.target();
                    int before = count(log(target), MENDED);
                    Damage.flipBits(index(target));
                    boolean noticed =
                            Moment.until(
                                    () -> {
                                        look(scene);
                                        return count(log(target), MENDED) > before;
                                    },
                                    NOTICED_WITHIN);
                    require(noticed, "the damage was not noticed");
                    require(
                            Moment.until(() -> target.isReady(VIEW), BACK_WITHIN),
                            "the view did not come back");
                });
    }

    static Fault diskFull() {
        return new Fault(
                "full disk for the view",
                Layout.ONE,
                SHORT.multipliedBy(2),
                false,
                scene -> {
                    Target target = scene.target();
                    Path folder = target.folder(VIEW);
                    require(SmallDisk.isOne(folder), SmallDisk.ONLY_ROOT);
                    Path filler = folder.resolve("filler");
                    int before = count(log(target), FULL);
                    Damage.fill(filler);
                    try {
                        require(
                                Moment.until(
                                        () -> target.readiness(VIEW).body().contains(FULL),
                                        NOTICED_WITHIN),
                                "its health does not say that the disk is full");
                        require(
                                target.metric(VIEW, "regionwire_view_serving") == 0,
                                "its metrics do not say that it serves nothing");
                        require(
                                count(log(target), FULL) > before,
                                "its log does not say that the disk is full");
                    } finally {
                        delete(filler);
                    }
                    require(
                            Moment.until(() -> target.isReady(VIEW), BACK_WITHIN),
                            "the view did not come back when there was room");
                });
    }

    /** Whatever of this is served is compared with what was posted. */
    private static void look(Scene scene) {
        Map<String, Story> some =
                scene.ledger().stories(_ -> true).entrySet().stream()
                        .limit(LOOKED_AT)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        int _ = scene.feeds().missing(some);
    }

    private static Path index(Target target) {
        return target.folder(VIEW).resolve("index");
    }

    private static String log(Target target) {
        try {
            return Files.readString(target.logs().resolve(VIEW + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException("the view's log cannot be read: " + e, e);
        }
    }

    private static int count(String text, String pattern) {
        return text.split(pattern, -1).length - 1;
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be deleted: %s".formatted(file, e), e);
        }
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new Unmet(otherwise);
        }
    }
}
