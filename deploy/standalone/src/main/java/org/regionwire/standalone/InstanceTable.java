package org.regionwire.standalone;

import java.net.URI;
import java.util.List;

/** The running instances, as lines for a terminal. */
final class InstanceTable {

    /**
     * One instance.
     *
     * @param health what it says of itself, such as UP
     * @param address of its health
     */
    record Row(String name, String health, URI address) {}

    private InstanceTable() {}

    static String of(List<Row> rows) {
        int name = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
        String line = "%-" + Math.max(name, "instance".length()) + "s  %-8s  %s%n";
        var text = new StringBuilder(line.formatted("instance", "health", "address"));
        rows.forEach(row -> text.append(line.formatted(row.name(), row.health(), row.address())));
        return text.toString();
    }
}
