package org.regionwire.publisher.view;

import java.time.Instant;

/**
 * An article that stood in a section and does no more.
 *
 * @param when it left
 * @param elsewhere whether it is still shown, in other sections
 */
public record Departed(String uri, Instant when, boolean elsewhere) {}
