package org.regionwire.console.rulings;

/**
 * How an article stands on articles.published.
 *
 * @param status usable, withheld or canceled
 * @param version public version
 */
record Standing(String status, int version) {}
