package org.regionwire.categorization.article;

import java.util.List;

/**
 * A person, everywhere that the name stands in the article.
 *
 * @param titled true when the article gives an office or a profession
 */
public record PersonName(String name, boolean titled, List<Mention> mentions) {
    public PersonName {
        mentions = List.copyOf(mentions);
    }
}
