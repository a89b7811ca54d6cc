package org.regionwire.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What a figure was measured on. */
public record Machine(int processors, long memoryMegabytes, String java, String system) {

    public static Machine here() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 20,
                System.getProperty("java.version"),
                system.getName() + " " + system.getVersion());
    }

    @Override
    public String toString() {
        return "%d processors, %d GB, Java %s, %s"
                .formatted(processors, Math.round(memoryMegabytes / 1024.0), java, system);
    }
}
