package org.regionwire.publisher.web;

import java.util.List;
import org.regionwire.publisher.feeds.Coverage;
import org.regionwire.publisher.regions.Area;
import org.regionwire.publisher.topics.Topic;

/** What the region and topic of a path turn out to be. */
sealed interface Found {

    /**
     * There is such a thing.
     *
     * @param canonical false where it has another address
     */
    record One(Coverage coverage, boolean canonical) implements Found {}

    /** Several regions have the name. */
    record Several(String name, List<Coverage> coverages) implements Found {}

    record UnknownRegion(String asked, List<Area> near) implements Found {}

    record UnknownTopic(String asked, List<Topic> near) implements Found {}
}
