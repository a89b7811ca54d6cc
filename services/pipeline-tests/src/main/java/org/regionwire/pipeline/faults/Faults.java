package org.regionwire.pipeline.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Every fault of the table. */
final class Faults {

    /** Longer than a session and a transaction may last: others have taken over by then. */
    private static final Duration FROZEN = Duration.ofSeconds(15);

    /** From SIGKILL until a lone instance is ready again. */
    private static final Duration RESTART = Duration.ofSeconds(8);

    private static final List<String> SERVICES =
            List.of("ingest", "enrichment", "categorization", "gate", "view");
    private static final List<String> GROUPS = List.of("enrichment", "categorization", "gate");

    private Faults() {}

    /**
     * @param registryGone how long the registry is away
     */
    static List<Fault> all(Duration registryGone) {
        List<Fault> all = new ArrayList<>();
        SERVICES.forEach(service -> all.add(killed("kill " + service, List.of(service))));
        all.add(killed("kill enrichment and gate", List.of("enrichment", "gate")));
        all.add(killed("kill ingest and categorization", List.of("ingest", "categorization")));
        SERVICES.forEach(service -> all.add(frozen("freeze " + service, List.of(service))));
        all.add(frozen("freeze categorization and gate", List.of("categorization", "gate")));
        all.add(Outages.brokerKilled());
        all.add(Outages.brokerStopped());
        all.add(Outages.registryGone(registryGone));
        all.add(Stores.gateWiped());
        all.add(Stores.indexDamagedWhileDown());
        all.add(Stores.indexDamagedWhileRunning());
        all.add(Stores.diskFull());
        SERVICES.forEach(service -> all.add(oneOfTwoKilled(service)));
        GROUPS.forEach(service -> all.add(rebalancedInTheMiddle(service)));
        all.add(leavingAndComing());
        return all;
    }

    private static Fault killed(String name, List<String> services) {
        return new Fault(
                name,
                Layout.ONE,
                RESTART,
                true,
                scene -> {
                    scene.target().kill(services);
                    scene.target().startAsTheStandaloneDoes(services);
                });
    }

    private static Fault frozen(String name, List<String> services) {
        return new Fault(
                name,
                Layout.ONE,
                FROZEN,
                false,
                scene -> {
                    services.forEach(scene.target()::freeze);
                    try {
                        Moment.of(FROZEN);
                    } finally {
                        services.forEach(scene.target()::thaw);
                    }
                });
    }

    private static Fault oneOfTwoKilled(String service) {
        return new Fault(
                "kill one %s of two".formatted(service),
                Layout.TWO,
                FROZEN.plus(RESTART),
                true,
                scene -> {
                    var first = List.of(scene.target().instancesOf(service).getFirst());
                    scene.target().kill(first);
                    Moment.of(FROZEN);
                    scene.target().start(first);
                });
    }

    /** Its partitions move while it stands still in a transaction, which it then tries to end. */
    private static Fault rebalancedInTheMiddle(String service) {
        return new Fault(
                "rebalance in mid-transaction of " + service,
                Layout.TWO,
                FROZEN,
                false,
                scene -> {
                    String first = scene.target().instancesOf(service).getFirst();
                    Transactions.freezeInTheMiddle(scene.target(), first);
                    try {
                        Moment.of(FROZEN);
                    } finally {
                        scene.target().thaw(first);
                    }
                });
    }

    private static Fault leavingAndComing() {
        return new Fault(
                "one of two leaves and comes back, all groups",
                Layout.TWO,
                RESTART.multipliedBy(2),
                false,
                scene -> {
                    Target target = scene.target();
                    var firsts =
                            GROUPS.stream()
                                    .map(service -> target.instancesOf(service).getFirst())
                                    .toList();
                    firsts.forEach(target::stop);
                    target.start(firsts);
                });
    }
}
