package org.regionwire.publisher.view;

/** Which of several articles that tell the same story a feed shows. */
public enum Duplicates {
    /** The one that was released first of those that stand in the feed. */
    FIRST,
    /** The first of those whose publication is at home in the feed's region; else the first. */
    LOCAL,
    /** All. */
    ALL
}
