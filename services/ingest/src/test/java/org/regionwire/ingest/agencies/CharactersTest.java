package org.regionwire.ingest.agencies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.agencies.AgencyReader.Syntax;
import org.regionwire.ingest.agencies.item.ItemReading.Items;
import org.regionwire.ingest.charset.Provenance;

/** How an agency's bytes become text, and what of it is told. */
class CharactersTest {

    private static final String NITF =
            "<nitf><head><docdata><doc-id id-string='1'/></docdata></head>"
                    + "<body><body.head><hedline><hl1>%s</hl1></hedline></body.head></body></nitf>";

    private final AgencyReader reader = new AgencyReader();

    @Test
    void the_label_that_the_xml_has_itself_is_what_was_declared() {
        String xml = "<?xml version='1.0' encoding='gb2312'?>" + NITF.formatted("洛川苹果喆");

        assertThat(read(xml.getBytes(Charset.forName("GB18030")), Syntax.XML, null))
                .isEqualTo(new Read("洛川苹果喆", new Provenance("gb2312", null, "GB18030", 0)));
    }

    @Test
    void control_characters_are_taken_out_and_counted() {
        String escaped = "{\"uri\":\"urn:a:1\",\"headlines\":[{\"value\":\"洛川\\u0001苹果\"}]}";

        assertThat(read(escaped.getBytes(UTF_8), Syntax.JSON, "utf-8"))
                .isEqualTo(new Read("洛川苹果", new Provenance("utf-8", "UTF-8", "UTF-8", 1)));
        assertThat(read(NITF.formatted("洛川\u000b苹果").getBytes(UTF_8), Syntax.XML, null))
                .isEqualTo(new Read("洛川苹果", new Provenance(null, "UTF-8", "UTF-8", 1)));
    }

    private record Read(@Nullable String headline, Provenance provenance) {}

    private Read read(byte[] content, Syntax syntax, @Nullable String charset) {
        Items items = (Items) reader.read(content, syntax, charset);
        return new Read(items.items().getFirst().heading().headline(), items.provenance());
    }
}
