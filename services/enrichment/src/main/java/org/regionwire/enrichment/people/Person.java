package org.regionwire.enrichment.people;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.text.Mention;

/**
 * Somebody named in the article.
 *
 * @param name without padding
 * @param title office or profession: 副书记、市长
 * @param organisation where: 宝鸡市委
 * @param rel how the article relates to the person
 * @param mentions where the name stands; empty for an author whom the text does not name again
 */
public record Person(
        String name,
        @Nullable String title,
        @Nullable String organisation,
        Rel rel,
        List<Mention> mentions) {
    public Person {
        mentions = List.copyOf(mentions);
    }

    /** How an article relates to a person. */
    public enum Rel {
        AUTHOR,
        PHOTOGRAPHER,
        SPEAKER,
        MENTIONED
    }
}
