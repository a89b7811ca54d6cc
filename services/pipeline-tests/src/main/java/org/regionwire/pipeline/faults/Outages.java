package org.regionwire.pipeline.faults;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.regionwire.platform.Broker;
import org.regionwire.platform.Registry;

/** Broker and registry go and come back. */
final class Outages {

    private static final Duration BROKER_BACK = Duration.ofSeconds(6);

    private Outages() {}

    static Fault brokerKilled() {
        return new Fault(
                "kill the broker",
                Layout.ONE,
                BROKER_BACK,
                false,
                scene -> {
                    scene.target().kill(List.of(Broker.NAME));
                    scene.target().startAsTheStandaloneDoes(List.of(Broker.NAME));
                });
    }

    static Fault brokerStopped() {
        return new Fault(
                "restart the broker",
                Layout.ONE,
                BROKER_BACK,
                false,
                scene -> {
                    scene.target().stop(Broker.NAME);
                    scene.target().startAsTheStandaloneDoes(List.of(Broker.NAME));
                });
    }

    /** What runs knows its schemas; a stage that starts meanwhile has to wait for them. */
    static Fault registryGone(Duration gone) {
        return new Fault(
                "registry gone for %d s, enrichment killed meanwhile".formatted(gone.toSeconds()),
                Layout.ONE,
                gone,
                false,
                scene -> {
                    Target target = scene.target();
                    target.kill(List.of(Registry.NAME));
                    Moment.of(gone.dividedBy(3));
                    var stage = List.of("enrichment");
                    target.kill(stage);
                    var starting =
                            CompletableFuture.runAsync(
                                    () -> target.startAsTheStandaloneDoes(stage));
                    Moment.of(gone.multipliedBy(2).dividedBy(3));
                    target.start(List.of(Registry.NAME));
                    starting.join();
                });
    }
}
