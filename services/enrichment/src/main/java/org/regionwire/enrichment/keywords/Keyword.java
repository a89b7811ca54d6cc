package org.regionwire.enrichment.keywords;

/**
 * A word that tells this article from others.
 *
 * @param weight 0 to 1, the heaviest of the article 1
 */
public record Keyword(String text, double weight) {}
