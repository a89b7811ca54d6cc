package org.regionwire.publisher.article;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What may be seen of an article now: the last record of its uri on articles.published.
 *
 * @param uri the same for all versions
 * @param version 1, 2, …
 * @param heartbeat true for the wire's own heartbeat, which no feed shows
 * @param contentCreated print date, ISO 8601; null when it is not known
 * @param language BCP 47
 * @param genre news, opinion, caption, brief, notice, literary or unknown
 * @param url where the original stands
 * @param home code of the region that its publication is at home in; null for a national one
 * @param bands what near duplicates are found by; none for a text that has no fingerprint
 */
public record Article(
        String uri,
        int version,
        PubStatus pubStatus,
        boolean heartbeat,
        Releases releases,
        Text text,
        List<Media> media,
        List<Region> regions,
        List<Subject> subjects,
        List<Placement> placements,
        List<InfoSource> infoSources,
        List<PrintPlace> printedOn,
        Rights rights,
        Scope scope,
        String genre,
        @Nullable String contentCreated,
        @Nullable String language,
        @Nullable String url,
        @Nullable String home,
        List<Integer> bands) {

    /** All regional and national news. */
    public static final String NATION = "000000";

    /** International news. */
    public static final String WORLD = "world";

    /** Characters. */
    public static final int LONGEST_URI = 1000;

    public Article {
        if (uri.isBlank() || uri.length() > LONGEST_URI) {
            throw new IllegalArgumentException(
                    "a uri has 1 to %d characters, not %d".formatted(LONGEST_URI, uri.length()));
        }
        media = List.copyOf(media);
        regions = List.copyOf(regions);
        subjects = List.copyOf(subjects);
        placements = List.copyOf(placements);
        infoSources = List.copyOf(infoSources);
        printedOn = List.copyOf(printedOn);
        bands = List.copyOf(bands);
    }

    /** Codes of all feeds that it stands in: its regions and those above them, each once. */
    public Set<String> regionCodes() {
        var codes = new LinkedHashSet<String>();
        for (Region region : regions) {
            codes.add(region.code());
            codes.addAll(region.ancestors());
        }
        if (!codes.isEmpty() || scope != Scope.INTERNATIONAL) {
            codes.add(NATION);
        }
        if (scope == Scope.INTERNATIONAL) {
            codes.add(WORLD);
        }
        return codes;
    }

    /** What it is about, each once: its regions, its topics, those above them, and both. */
    public Set<About> about() {
        var topics = new LinkedHashSet<String>();
        subjects.forEach(subject -> topics.addAll(subject.codes()));
        return About.all(regionCodes(), topics);
    }

    /** All that it stands in, each once: what it is about, and where it was printed. */
    public Set<Section> sections() {
        Set<Section> sections = new LinkedHashSet<>(about());
        printedOn.forEach(place -> sections.addAll(place.sections()));
        return sections;
    }

    /** Those that it changes by being released now: also where only its placements know it. */
    public Set<Section> touched() {
        var touched = new LinkedHashSet<>(sections());
        touched.addAll(Placements.standing(placements));
        return touched;
    }

    /** The sections that it has left, by the moment that it did. */
    public SortedMap<Instant, Set<Section>> left() {
        return Placements.left(placements);
    }
}
