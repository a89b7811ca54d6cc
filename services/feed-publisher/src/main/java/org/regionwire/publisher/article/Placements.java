package org.regionwire.publisher.article;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Placement.Kind;

/** What the placements of an article say about sections. */
final class Placements {

    private Placements() {}

    static Set<Section> standing(List<Placement> placements) {
        List<Placement> standing =
                placements.stream().filter(placement -> placement.left() == null).toList();
        return Section.all(codes(standing, Kind.REGION), codes(standing, Kind.TOPIC));
    }

    /** The sections that it has left, by the moment that it did. */
    static SortedMap<Instant, Set<Section>> left(List<Placement> placements) {
        SortedMap<Instant, Set<Section>> left = new TreeMap<>();
        for (Placement placement : placements) {
            add(left, placement.left(), placement.section());
        }
        for (Placement region : of(placements, Kind.REGION).toList()) {
            for (Placement topic : of(placements, Kind.TOPIC).toList()) {
                add(left, leftBoth(region, topic), new Section(region.code(), topic.code()));
            }
        }
        return left;
    }

    /** Out of what is about both it went with the first of them; null if it never stood there. */
    private static @Nullable Instant leftBoth(Placement region, Placement topic) {
        Instant gone =
                Stream.of(region, topic)
                        .flatMap(placement -> Stream.ofNullable(placement.left()))
                        .min(Instant::compareTo)
                        .orElse(null);
        boolean stood =
                gone != null && region.entered().isBefore(gone) && topic.entered().isBefore(gone);
        return stood ? gone : null;
    }

    private static void add(
            SortedMap<Instant, Set<Section>> left, @Nullable Instant when, Section section) {
        if (when != null) {
            left.computeIfAbsent(when, _ -> new LinkedHashSet<>()).add(section);
        }
    }

    private static Set<String> codes(List<Placement> placements, Kind kind) {
        return of(placements, kind).map(Placement::code).collect(Collectors.toSet());
    }

    private static Stream<Placement> of(List<Placement> placements, Kind kind) {
        return placements.stream().filter(placement -> placement.kind() == kind);
    }
}
