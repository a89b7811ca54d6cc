package org.regionwire.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The regions that have articles, as the feed-publisher lists them. */
final class Regions {
    private Regions() {}

    static List<RegionTable.Row> in(JsonNode listing) {
        List<RegionTable.Row> rows = new ArrayList<>();
        for (JsonNode region : listing.path("regions")) {
            rows.add(
                    new RegionTable.Row(
                            region.path("code").asText(),
                            region.path("name").asText(),
                            region.path("articles").asInt(),
                            region.path("feeds").path("rss").asText()));
        }
        return rows;
    }
}
