package org.regionwire.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionwire.standalone.RegionTable.Row;

class RegionTableTest {

    @Test
    void chineseNamesTakeTwoColumnsACharacter() {
        List<Row> rows =
                List.of(
                        new Row("610000", "陕西省", 12, "http://h/610000/feed.rss"),
                        new Row("152526", "西乌珠穆沁旗", 1, "http://h/152526/feed.rss"));

        assertThat(RegionTable.of(rows))
                .isEqualToNormalizingNewlines(
                        """
                        region                articles  feed (.rss, .atom, .json or .ninjs)
                        610000  陕西省              12  http://h/610000/feed.rss
                        152526  西乌珠穆沁旗         1  http://h/152526/feed.rss
                        """);
    }

    @Test
    void rowsAreReadFromTheCatalogueOfRegions() throws IOException {
        String json =
                """
                {"regions":[{"code":"610300","name":"宝鸡市","parent":"610000","articles":2,
                 "url":"http://h/regions/610300","feeds":{"rss":"http://h/regions/610300/feed.rss"}}]}
                """;

        assertThat(Regions.in(new ObjectMapper().readTree(json)))
                .containsExactly(new Row("610300", "宝鸡市", 2, "http://h/regions/610300/feed.rss"));
    }
}
