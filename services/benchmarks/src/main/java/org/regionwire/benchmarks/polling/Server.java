package org.regionwire.benchmarks.polling;

import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * One that is polled.
 *
 * @param cpu computing time that it has taken since its start
 */
public record Server(String name, URI address, Supplier<Duration> cpu) {}
