package org.regionwire.publisher.article;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the placements of an article say about sections. */
final class Placements {

    private Placements() {}

    static Set<Section> standing(List<Placement> placements) {
        List<Placement> standing =
                placements.stream().filter(placement -> placement.left() == null).toList();
        Set<Section> sections = new LinkedHashSet<>();
        standing.forEach(placement -> sections.add(placement.section()));
        for (About region : about(standing, Placements::isRegion).map(Of::about).toList()) {
            about(standing, Placements::isTopic)
                    .forEach(topic -> sections.add(both(region, topic.about())));
        }
        return sections;
    }

    /** The sections that it has left, by the moment that it did. */
    static SortedMap<Instant, Set<Section>> left(List<Placement> placements) {
        SortedMap<Instant, Set<Section>> left = new TreeMap<>();
        for (Placement placement : placements) {
            add(left, placement.left(), placement.section());
        }
        for (Of region : about(placements, Placements::isRegion).toList()) {
            for (Of topic : about(placements, Placements::isTopic).toList()) {
                add(
                        left,
                        leftBoth(region.placement(), topic.placement()),
                        both(region.about(), topic.about()));
            }
        }
        return left;
    }

    /** A placement of a region or topic, with what it is about. */
    private record Of(Placement placement, About about) {}

    private static Stream<Of> about(List<Placement> placements, Predicate<About> which) {
        return placements.stream()
                .flatMap(
                        placement ->
                                placement.section() instanceof About about && which.test(about)
                                        ? Stream.of(new Of(placement, about))
                                        : Stream.of());
    }

    private static boolean isRegion(About about) {
        return about.topic() == null;
    }

    private static boolean isTopic(About about) {
        return about.region() == null;
    }

    private static About both(About region, About topic) {
        return new About(region.region(), topic.topic());
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
}
