package org.regionwire.publisher.changes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.view.Proof;
import org.regionwire.publisher.view.Snapshot;

/**
 * Proofs that were asked for. Each reads all of a section, and stands as long as nothing changes:
 * who asks for it again costs nothing.
 */
final class Proofs {

    /** Characters of uris, in all. */
    private static final int MOST = 1 << 20;

    /** What a proof weighs without any. */
    private static final int WEIGHT = 1000;

    private record Asked(
            @Nullable Section section, Position since, Position until, int most, Position now) {}

    private final Cache<Asked, Proof> proofs =
            Caffeine.newBuilder()
                    .maximumWeight(MOST)
                    .weigher((Asked _, Proof proof) -> weight(proof))
                    .build();

    private static int weight(Proof proof) {
        return WEIGHT + proof.changed().stream().mapToInt(String::length).sum();
    }

    /**
     * @param section null for all articles
     * @param since null for from the first article on
     * @param until null for up to now
     */
    Proof of(
            Snapshot snapshot,
            @Nullable Section section,
            @Nullable Position since,
            @Nullable Position until,
            int most)
            throws IOException {
        Asked asked =
                new Asked(
                        section,
                        since == null ? snapshot.start() : since,
                        until == null ? snapshot.position() : until,
                        most,
                        snapshot.position());
        try {
            return proofs.get(asked, _ -> prove(snapshot, asked));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Proof prove(Snapshot snapshot, Asked asked) {
        try {
            return snapshot.proof(asked.section(), asked.since(), asked.until(), asked.most());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
