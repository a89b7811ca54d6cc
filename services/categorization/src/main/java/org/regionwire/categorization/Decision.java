package org.regionwire.categorization;

import org.regionwire.categorization.genre.Genre;
import org.regionwire.categorization.regions.Regions;
import org.regionwire.categorization.topics.Topics;

/**
 * Where an article belongs, and why.
 *
 * @param ruleset version of the rules and lexicons that decided
 */
public record Decision(String ruleset, Regions regions, Topics topics, Genre genre) {}
