package org.regionwire.publisher.app;

/** What an instance does; operators may run them apart. */
enum Role {
    /** Releases articles: reads articles.categorized and articles.rulings. */
    GATE,
    /** Serves feeds and pages: reads articles.published. */
    VIEW,
    /** Pushes feeds to their subscribers, out of a view of its own: includes the role view. */
    HUB;

    boolean includes(Role role) {
        return this == role || (this == HUB && role == VIEW);
    }
}
