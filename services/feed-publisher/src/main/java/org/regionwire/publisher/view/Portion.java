package org.regionwire.publisher.view;

/**
 * How much of what has changed is told at once.
 *
 * @param events at most
 * @param bytes of the records that they are made of, together: the one that passes it is the last
 */
public record Portion(int events, long bytes) {}
