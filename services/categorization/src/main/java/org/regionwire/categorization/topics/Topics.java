package org.regionwire.categorization.topics;

import java.util.List;

/** What an article is about. */
public sealed interface Topics {
    /** Topics, surest first; the top-level one of each deeper concept stands in front of it. */
    record Categorized(List<Topic> topics) implements Topics {
        public Categorized {
            topics = List.copyOf(topics);
            if (topics.isEmpty()) {
                throw new IllegalArgumentException("Without a topic it is Uncategorized");
            }
        }
    }

    /** No cue of any topic was found. */
    record Uncategorized() implements Topics {}

    /** The topics; none for {@link Uncategorized}. */
    default List<Topic> all() {
        return switch (this) {
            case Categorized(var topics) -> topics;
            case Uncategorized _ -> List.of();
        };
    }
}
