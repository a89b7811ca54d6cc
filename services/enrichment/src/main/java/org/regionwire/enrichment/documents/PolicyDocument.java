package org.regionwire.enrichment.documents;

import org.regionwire.enrichment.text.Mention;

/**
 * A document that the text cites.
 *
 * @param title without the marks
 * @param mention with the marks
 */
public record PolicyDocument(String title, Mention mention) {}
