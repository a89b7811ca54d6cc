package org.regionwire.enrichment.reading;

import java.lang.management.ManagementFactory;

/** Time that this thread computed: what a busy machine does not change. */
public final class CpuTime {
    private CpuTime() {}

    public static long nanoseconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
