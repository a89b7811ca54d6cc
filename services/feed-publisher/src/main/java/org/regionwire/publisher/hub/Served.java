package org.regionwire.publisher.hub;

/** What came of serving a subscriber. */
public sealed interface Served {

    record Delivered(Progress progress) implements Served {}

    /** It is tried again. */
    record Failed(Progress progress) implements Served {}

    /** It failed for so long that the feed's next change is waited for. */
    record Abandoned(Progress progress) implements Served {}

    /** 410: the subscriber has ended the subscription. */
    record Gone() implements Served {}

    /** There is nothing to deliver any more, or nothing yet. */
    record Nothing() implements Served {}
}
