package org.regionwire.publisher.web.ready;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** The answers that were made, each with the content of the index that it was made of. */
final class ReadyAnswers {

    private record Made(Object version, Ready answer) {}

    private final Cache<Asked, Made> cache;

    /**
     * @param most bytes; what was asked for longest ago gives way
     */
    ReadyAnswers(long most) {
        this.cache =
                Caffeine.newBuilder()
                        .maximumWeight(most)
                        .weigher((Asked asked, Made made) -> weight(asked) + made.answer().weight())
                        .build();
    }

    private static int weight(Asked asked) {
        String query = asked.query();
        return 2 * (asked.path().length() + (query == null ? 0 : query.length()));
    }

    /** Empty unless it was made of this very content: whatever is older is never sent again. */
    Optional<Ready> find(Asked asked, Object version) {
        Made made = cache.getIfPresent(asked);
        return made != null && made.version().equals(version)
                ? Optional.of(made.answer())
                : Optional.empty();
    }

    void keep(Asked asked, Object version, Ready answer) {
        cache.put(asked, new Made(version, answer));
    }
}
