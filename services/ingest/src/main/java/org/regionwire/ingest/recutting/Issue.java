package org.regionwire.ingest.recutting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What pages are pages of.
 *
 * @param publication id of one of the provider's
 * @param date null: not known; such pages have next to nothing to do with each other
 */
public record Issue(String provider, String publication, @Nullable LocalDate date) {}
