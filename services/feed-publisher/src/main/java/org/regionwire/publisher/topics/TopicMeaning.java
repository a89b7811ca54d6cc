package org.regionwire.publisher.topics;

import java.util.List;

/** What the topic in a path means. */
public sealed interface TopicMeaning {

    /** Its code stands there. */
    record Exact(Topic topic) implements TopicMeaning {}

    /** A label stands there, or the code of a topic that another one has replaced. */
    record Renamed(Topic topic) implements TopicMeaning {}

    /** No topic is called so, or several are; these come near. */
    record Unknown(List<Topic> suggestions) implements TopicMeaning {}
}
