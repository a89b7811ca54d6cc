package org.regionwire.console.deployment;

/**
 * Where the broker or the registry is not as it should be.
 *
 * @param of topic or subject
 * @param what config, partitions, …
 */
record Difference(String of, String what, String expected, String found) {

    @Override
    public String toString() {
        return "%s: %s should be %s and is %s".formatted(of, what, expected, found);
    }
}
