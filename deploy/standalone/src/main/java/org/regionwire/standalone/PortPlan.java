package org.regionwire.standalone;

import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regionwire.platform.Ports;
import org.regionwire.standalone.Instance.Kind;

/** Which port each instance listens on. */
final class PortPlan {
    private PortPlan() {}

    /**
     * The first that takes pages and the first that serves them have the ports that people know;
     * all others any free one.
     */
    static Map<Instance, Integer> of(List<Instance> all, WirePorts known) {
        var taken = known.byOption().values();
        Iterator<Integer> free =
                Ports.free(all.size() + taken.size()).stream()
                        .filter(port -> !taken.contains(port))
                        .iterator();
        Map<Instance, Integer> plan = new LinkedHashMap<>();
        Set<Kind> seen = EnumSet.noneOf(Kind.class);
        for (Instance instance : all) {
            boolean first = seen.add(instance.kind());
            plan.put(
                    instance,
                    switch (instance.kind()) {
                        case INGEST -> first ? known.ingest() : free.next();
                        case PUBLISHER, VIEW -> first ? known.feeds() : free.next();
                        case ENRICHMENT, CATEGORIZATION, GATE -> free.next();
                    });
        }
        return plan;
    }
}
