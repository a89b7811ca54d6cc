package org.regionwire.publisher.regions;

import java.util.List;

/** What the region in a path means. */
public sealed interface Meaning {

    /** Its code stands there. */
    record Exact(Area area) implements Meaning {}

    /** A name stands there that one region alone has. */
    record Renamed(Area area) implements Meaning {}

    /** A name stands there that several regions have. */
    record Ambiguous(List<Area> choices) implements Meaning {}

    /** No region is called so; these come near. */
    record Unknown(List<Area> suggestions) implements Meaning {}
}
