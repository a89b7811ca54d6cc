package org.regionwire.categorization.regions;

import java.util.List;

/**
 * Where a story belongs.
 *
 * @param regions most specific first, none of them above another; empty for a story of the nation
 *     or of the world
 */
public record Regions(Scope scope, List<StoryRegion> regions) {
    public Regions {
        regions = List.copyOf(regions);
    }
}
