package org.regionwire.publisher.view;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.RecordAt;
import org.regionwire.publisher.view.Event.Gone;
import org.regionwire.publisher.view.Event.Here;

/**
 * An article that has changed, as all sections see it.
 *
 * @param here null when it is shown nowhere
 * @param gone what is told where it is not shown any more
 * @param shownIn sections that it stands in
 * @param left keys of those that it has left; null for all
 */
public record Changed(
        @Nullable Here here, Gone gone, Set<Section> shownIn, @Nullable Set<String> left) {

    /**
     * @param bytes of the article as the index keeps it
     */
    static Changed shown(RecordAt at, Window.Listed listed, int bytes, Set<String> left) {
        Article article = listed.article();
        return new Changed(
                new Here(at, listed, bytes),
                new Gone(at, article.uri(), article.version(), Gone.MOVED),
                article.sections(),
                left);
    }

    static Changed takenDown(Gone gone, Set<String> left) {
        return new Changed(null, gone, Set.of(), left);
    }

    static Changed erased(RecordAt at, String uri) {
        return new Changed(null, new Gone(at, uri, null, Gone.ERASED), Set.of(), null);
    }

    /** Where the record lies that made it so. */
    public RecordAt at() {
        return gone.at();
    }

    /** Of the article as the index keeps it; 0 where it is shown nowhere. */
    public int bytes() {
        return here == null ? 0 : here.bytes();
    }

    /**
     * What a section is told of it; empty where it never stood there.
     *
     * @param section null for all articles
     */
    public Optional<Event> in(@Nullable Section section) {
        if (here != null && (section == null || shownIn.contains(section))) {
            return Optional.of(here);
        }
        return section == null || left == null || left.contains(section.key())
                ? Optional.of(gone)
                : Optional.empty();
    }
}
