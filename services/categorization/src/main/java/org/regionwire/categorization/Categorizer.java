package org.regionwire.categorization;

import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.genre.GenreRules;
import org.regionwire.categorization.regions.RegionRules;
import org.regionwire.categorization.topics.TopicRules;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.mediatopics.MediaTopics;

/**
 * Decides where articles belong. A pure function of the article and the ruleset: the same article
 * gives the same decision, whatever came before. Safe to share between threads; building one reads
 * all lexicons, so build it once.
 */
public final class Categorizer {
    /** Version of the rules and lexicons; raise it with every change of either. */
    public static final String RULESET = "categorization-1";

    private final RegionRules regions;
    private final TopicRules topics;
    private final GenreRules genres = new GenreRules();

    public Categorizer(Gazetteer gazetteer) {
        this.regions = new RegionRules(gazetteer);
        this.topics = new TopicRules(MediaTopics.load());
    }

    /** Never fails: an article without any text gets an empty decision. */
    public Decision categorize(Article article) {
        return new Decision(
                RULESET, regions.decide(article), topics.decide(article), genres.decide(article));
    }
}
