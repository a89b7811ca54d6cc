package org.regionwire.publisher.forms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Placement;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Region;
import org.regionwire.publisher.article.Releases;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.article.Text;

/** What becomes of an article after its first version, as the gate releases it. */
public final class Versions {

    private Versions() {}

    /** The same place in every feed, another headline. */
    public static Article corrected(Article before, String headline, Instant now) {
        Text text = before.text();
        return next(
                before,
                PubStatus.USABLE,
                now,
                new Text(
                        text.kicker(),
                        headline,
                        text.subhead(),
                        text.by(),
                        text.authors(),
                        text.located(),
                        text.description(),
                        text.paragraphs()),
                before.regions(),
                List.of());
    }

    /** Without a word of its text, marked in all that it stood in. */
    public static Article recalled(Article before, PubStatus status, Instant now) {
        var nothing = new Text(null, null, null, null, List.of(), null, null, List.of());
        return next(before, status, now, nothing, List.of(), left(before, before.sections(), now));
    }

    /** About another region now. */
    public static Article moved(Article before, Region region, Instant now) {
        Article there =
                next(before, PubStatus.USABLE, now, before.text(), List.of(region), List.of());
        var gone = new LinkedHashSet<Section>(before.sections());
        gone.removeAll(there.sections());
        return next(
                before,
                PubStatus.USABLE,
                now,
                before.text(),
                List.of(region),
                left(before, gone, now));
    }

    private static List<Placement> left(
            Article before, Iterable<? extends Section> sections, Instant now) {
        var placements = new ArrayList<Placement>();
        for (Section section : sections) {
            placements.add(new Placement(section, before.releases().first(), now));
        }
        return placements;
    }

    private static Article next(
            Article before,
            PubStatus status,
            Instant now,
            Text text,
            List<Region> regions,
            List<Placement> placements) {
        boolean shown = status == PubStatus.USABLE;
        return new Article(
                before.uri(),
                before.version() + 1,
                status,
                false,
                new Releases(before.releases().first(), now, before.releases().orderedAt()),
                text,
                shown ? before.media() : List.of(),
                regions,
                shown ? before.subjects() : List.of(),
                placements,
                shown ? before.infoSources() : List.of(),
                shown ? before.printedOn() : List.of(),
                before.rights(),
                before.scope(),
                before.genre(),
                before.contentCreated(),
                before.language(),
                before.url(),
                before.home(),
                shown ? before.bands() : List.of());
    }
}
