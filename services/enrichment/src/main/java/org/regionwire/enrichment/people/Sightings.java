package org.regionwire.enrichment.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionwire.enrichment.people.Person.Rel;
import org.regionwire.enrichment.text.ArticleText;
import org.regionwire.enrichment.text.Mention;
import org.regionwire.enrichment.text.Passage;
import org.regionwire.enrichment.text.TextField;

/** All that one article shows of one name. */
final class Sightings {
    private final String name;
    final List<Mention> mentions = new ArrayList<>();
    boolean author;
    private boolean speaker;
    private boolean photographer;
    private Titles.@Nullable Office office;

    Sightings(String name) {
        this.name = name;
    }

    /** The first office counts: newspapers give it in full once. */
    void office(Optional<Titles.Office> seen) {
        if (office == null) {
            office = seen.orElse(null);
        }
    }

    void add(Mention mention, boolean speaks, boolean takesPictures) {
        mentions.add(mention);
        speaker |= speaks;
        photographer |= takesPictures;
    }

    Person person() {
        var title = office == null ? null : office.title();
        var organisation = office == null ? null : office.organisation();
        var rel =
                author
                        ? Rel.AUTHOR
                        : photographer ? Rel.PHOTOGRAPHER : speaker ? Rel.SPEAKER : Rel.MENTIONED;
        return new Person(name, title, organisation, rel, mentions);
    }

    /** An author whom only the byline names. */
    Person author(ArticleText article) {
        var at = article.byline().indexOf(name);
        var byline = new Passage(TextField.BYLINE, article.byline());
        var where = at < 0 ? List.<Mention>of() : List.of(byline.mention(at, at + name.length()));
        return new Person(name, null, null, Rel.AUTHOR, where);
    }
}
