package org.regionwire.ingest.recutting;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.regionwire.ingest.identity.Sketch;

/**
 * One article of a document, as it was last cut.
 *
 * @param contentHash empty of an article that was erased: its uri and names are all that is left
 * @param revision of this version of the article: of the document, unless it has its own
 * @param sketch of the body; {@link Sketch#NONE} where it has none or it is not remembered
 * @param names other uris that its first sentences would have given it
 */
public record KnownArticle(
        String uri,
        @Nullable String headline,
        String contentHash,
        long revision,
        Sketch sketch,
        List<String> names) {

    /** Names that are kept: those of the latest versions. */
    private static final int NAMES = 10;

    public KnownArticle {
        names = List.copyOf(names);
    }

    /** One that is known by its uri alone. */
    public KnownArticle(String uri, @Nullable String headline, String contentHash, long revision) {
        this(uri, headline, contentHash, revision, Sketch.NONE, List.of());
    }

    public KnownArticle erased() {
        return new KnownArticle(uri, null, "", revision, Sketch.NONE, names);
    }

    public boolean isErased() {
        return contentHash.isEmpty();
    }

    KnownArticle withoutSketch() {
        return new KnownArticle(uri, headline, contentHash, revision, Sketch.NONE, names);
    }

    boolean isNamed(String name) {
        return uri.equals(name) || names.contains(name);
    }

    /** Its names, and this one. */
    List<String> namesWith(String name) {
        var all = new LinkedHashSet<>(names);
        all.remove(name);
        if (!name.equals(uri)) {
            all.add(name);
        }
        return all.stream().skip(Math.max(0, all.size() - NAMES)).toList();
    }
}
