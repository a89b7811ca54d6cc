package org.regionwire.ingest.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.AgencyItem.Status;
import org.regionwire.ingest.agencies.item.Instants;

class NewsMlTest {

    private final List<AgencyItem> message =
            Samples.items(Samples.xml(Samples.file("message.xml")));

    @Test
    void a_message_has_all_its_items() {
        assertThat(message)
                .extracting(
                        i -> i.identity().sourceId(), i -> i.identity().version(), i -> i.status())
                .containsExactly(
                        tuple("tag:agency.example,2026:bridge", 2L, Status.USABLE),
                        tuple("tag:agency.example,2026:flood", 5L, Status.CANCELED));
    }

    @Test
    void an_item_has_its_heading_and_text() {
        AgencyItem bridge = message.getFirst();

        assertThat(bridge.heading())
                .isEqualTo(
                        new AgencyItem.Heading("重庆：", "长江新桥通车", null, "记者 王一川", "万州", "桥长一千余米。"));
        assertThat(bridge.paragraphs()).containsExactly("长江新桥20日通车。", "市民步行过桥。");
    }

    @Test
    void signals_links_notes_and_rights_are_kept() {
        AgencyItem bridge = message.getFirst();

        assertThat(bridge.identity().signals()).containsExactly("correction");
        assertThat(bridge.identity().evolvedFrom())
                .isEqualTo("tag:agency.example,2026:bridge-plan");
        assertThat(bridge.editorsNote()).isEqualTo("标题有改动\n联系值班室 023-0000000");
        assertThat(bridge.rights()).isEqualTo(new AgencyItem.Rights("山城通讯", "版权归山城通讯所有", "限订户使用"));
        assertThat(bridge.times().embargoedUntil())
                .isEqualTo(Instant.parse("2026-11-20T01:30:00Z"));
    }

    @Test
    void codes_are_read_with_the_catalog_of_the_item_and_the_standards() {
        assertThat(message.getFirst().filing())
                .isEqualTo(
                        new AgencyItem.Filing(
                                "zh-CN",
                                "Current",
                                3,
                                List.of(
                                        new AgencyItem.Subject(
                                                "http://cv.iptc.org/newscodes/mediatopic/20000763",
                                                "道路交通",
                                                null),
                                        new AgencyItem.Subject(
                                                "http://agency.example/topics/7", "本地", null)),
                                List.of("桥梁")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <packageItem guid="a"/>                                     | NO_TEXT_ITEM /packageItem
                    <newsMessage><itemSet><packageItem guid="a"/></itemSet></newsMessage> | NO_TEXT_ITEM /newsMessage/itemSet[1]/packageItem[1]
                    <newsMessage/>                                              | INVALID /newsMessage
                    <newsItem/>                                                 | INVALID /newsItem/@guid
                    <newsItem guid="a" version="x"/>                            | INVALID /newsItem/@version
                    <newsItem guid="a"/>                                        | NO_TEXT /newsItem/contentSet[1]
                    <newsItem guid="a"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem> | NO_TEXT_ITEM /newsItem/itemMeta[1]/itemClass[1]
                    <newsItem guid="a"><itemMeta><pubStatus qcode="stat:gone"/></itemMeta></newsItem>     | INVALID /newsItem/itemMeta[1]/pubStatus[1]
                    <newsItem guid="a"><itemMeta><versionCreated>gestern</versionCreated></itemMeta></newsItem> | INVALID /newsItem/itemMeta[1]/versionCreated[1]
                    <newsItem guid="a"><contentMeta><urgency>0</urgency></contentMeta></newsItem>         | INVALID /newsItem/contentMeta[1]/urgency[1]
                    <newsItem guid="a"><contentSet><remoteContent href="x"/></contentSet></newsItem>      | INVALID /newsItem/contentSet[1]
                    <feed/>                                                     | MALFORMED /feed
                    """)
    void what_is_wrong_is_told_with_its_place(String xml, String fault) {
        assertThat(Samples.faults(Samples.xml(xml))).contains(fault);
    }

    @Test
    void an_embargo_without_a_time_holds_until_further_notice() {
        AgencyItem item =
                Samples.items(
                                Samples.xml(
                                        """
                                        <newsItem guid="a">
                                          <itemMeta><embargoed/></itemMeta>
                                          <contentMeta><headline>甲</headline></contentMeta>
                                        </newsItem>
                                        """))
                        .getFirst();

        assertThat(item.times().embargoedUntil()).isEqualTo(Instants.FURTHER_NOTICE);
    }

    @Test
    void nitf_and_escaped_html_inside_are_read_too() {
        String nitf =
                """
                <newsItem guid="a"><contentSet><inlineXML><nitf><body>
                <body.head><hedline><hl1>桥头</hl1></hedline></body.head>
                <body.content><p>第一段。</p><p>第二段。</p></body.content>
                </body></nitf></inlineXML></contentSet></newsItem>
                """;
        String data =
                """
                <newsItem guid="a"><contentSet><inlineData contenttype="text/html">
                &lt;p&gt;第一段。&lt;/p&gt;&lt;p&gt;第二段。&lt;/p&gt;
                </inlineData></contentSet></newsItem>
                """;

        assertThat(Samples.items(Samples.xml(nitf)).getFirst().heading().headline())
                .isEqualTo("桥头");
        assertThat(List.of(nitf, data))
                .allSatisfy(
                        xml ->
                                assertThat(Samples.items(Samples.xml(xml)).getFirst().paragraphs())
                                        .containsExactly("第一段。", "第二段。"));
    }
}
