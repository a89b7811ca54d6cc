package org.regionwire.categorization;

import org.regionwire.categorization.article.Article;
import org.regionwire.categorization.genre.GenreRules;
import org.regionwire.categorization.regions.RegionRules;
import org.regionwire.categorization.topics.TopicRules;
import org.regionwire.gazetteer.Gazetteer;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;

/**
 * Decides where articles belong. A pure function of the article and the ruleset: the same article
 * gives the same decision, whatever came before. Safe to share between threads; building one reads
 * all lexicons, so build it once.
 */
public final class Categorizer {
    private final String ruleset;
    private final RegionRules regions;
    private final TopicRules topics;
    private final GenreRules genres;

    /** By the shipped lists. */
    public Categorizer(Gazetteer gazetteer) {
        this(gazetteer, Overlay.none());
    }

    /**
     * By the lists with an operator's lines; the gazetteer has them already.
     *
     * @throws org.regionwire.wordlists.WrongList for a line or a file that cannot be used
     */
    public Categorizer(Gazetteer gazetteer, Overlay overlay) {
        var lists = new ModuleLists("categorization", overlay);
        var shipped = lists.shipped("version.txt").getFirst().get(0);
        this.ruleset = overlay.version(shipped, "categorization", "gazetteer");
        this.regions = new RegionRules(gazetteer, lists);
        this.topics = new TopicRules(MediaTopics.load(), lists);
        this.genres = new GenreRules(lists);
        lists.refuseOthers();
    }

    /** Version of the rules and lists, an overlay's among them: stands on every decision. */
    public String ruleset() {
        return ruleset;
    }

    /** Never fails: an article without any text gets an empty decision. */
    public Decision categorize(Article article) {
        return new Decision(
                ruleset, regions.decide(article), topics.decide(article), genres.decide(article));
    }
}
