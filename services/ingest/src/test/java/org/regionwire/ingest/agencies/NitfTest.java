package org.regionwire.ingest.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.AgencyItem.Status;
import org.regionwire.ingest.agencies.item.Instants;

class NitfTest {

    private final AgencyItem fair = Samples.items(Samples.xml(Samples.file("fair.xml"))).getFirst();

    @Test
    void the_story_key_is_the_id_and_a_correction_of_itself_replaces_nothing_else() {
        assertThat(fair.identity())
                .isEqualTo(
                        new AgencyItem.Identity(
                                "fair-2026",
                                2L,
                                List.of(new AgencyItem.AltId("doc-id", "fair-2026-v2")),
                                null,
                                List.of("correction")));
    }

    @Test
    void a_correction_of_another_document_is_what_it_evolved_from() {
        String xml =
                """
                <nitf><head><docdata><correction id-string="a-1"/><doc-id id-string="a-2"/></docdata></head>
                <body><body.head><hedline><hl1>甲</hl1></hedline></body.head></body></nitf>
                """;

        assertThat(Samples.items(Samples.xml(xml)).getFirst().identity().evolvedFrom())
                .isEqualTo("a-1");
    }

    @Test
    void heading_text_and_pictures() {
        assertThat(fair.heading())
                .isEqualTo(
                        new AgencyItem.Heading(null, "茶叶博览会开幕", "展位比去年多", "记者 陈小舟", "福州", "为期五天。"));
        assertThat(fair.paragraphs()).containsExactly("茶叶博览会20日在福州开幕。", "展位超过一千个。");
        assertThat(fair.media())
                .containsExactly(
                        new AgencyItem.Medium(
                                "picture",
                                "客商在品茶。",
                                "林木",
                                "榕城通讯",
                                List.of(
                                        new AgencyItem.Rendition(
                                                "https://agency.example/tea.jpg",
                                                "image/jpeg",
                                                640,
                                                480,
                                                null))));
    }

    @Test
    void dates_rights_notes_and_filing() {
        assertThat(fair.times())
                .isEqualTo(
                        new AgencyItem.Times(
                                null,
                                Instant.parse("2026-11-20T00:30:00Z"),
                                "2026-11-20",
                                Instant.parse("2026-11-20T01:00:00Z"),
                                Instant.parse("2027-11-20T00:00:00Z")));
        assertThat(fair.rights()).isEqualTo(new AgencyItem.Rights("榕城通讯", "版权归榕城通讯所有", null));
        assertThat(fair.editorsNote()).isEqualTo("请注意单位");
        assertThat(fair.filing().keywords()).containsExactly("博览会");
        assertThat(fair.filing().subjects())
                .containsExactly(
                        new AgencyItem.Subject(
                                "http://cv.iptc.org/newscodes/subjectcode/04000000", "会展", null));
    }

    @ParameterizedTest
    @CsvSource({
        "canceled,  CANCELED",
        "withheld,  WITHHELD",
    })
    void a_recall_needs_no_text(String managed, Status status) {
        String xml =
                "<nitf><head><docdata management-status=\"%s\"><doc-id id-string=\"a\"/></docdata></head></nitf>"
                        .formatted(managed);

        assertThat(Samples.items(Samples.xml(xml)).getFirst().status()).isEqualTo(status);
    }

    @Test
    void embargoed_without_a_release_date_holds_until_further_notice() {
        String xml =
                """
                <nitf><head><docdata management-status="embargoed"><doc-id id-string="a"/></docdata></head>
                <body><body.head><hedline><hl1>甲</hl1></hedline></body.head></body></nitf>
                """;

        assertThat(Samples.items(Samples.xml(xml)).getFirst().times().embargoedUntil())
                .isEqualTo(Instants.FURTHER_NOTICE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <nitf/>                                                                                  | INVALID /docdata/doc-id[1]/@id-string
                    <nitf><head><docdata management-status="gone"/></head></nitf>                            | INVALID /nitf/head[1]/docdata[1]/@management-status
                    <nitf><head><docdata><date.release norm="soon"/></docdata></head></nitf>                 | INVALID /nitf/head[1]/docdata[1]/date.release[1]/@norm
                    <nitf><head><docdata><du-key key="a" version="-1"/></docdata></head></nitf>              | INVALID /nitf/head[1]/docdata[1]/du-key[1]/@version
                    <nitf><head><docdata><doc-id id-string="a"/></docdata></head></nitf>                     | NO_TEXT /nitf/body[1]
                    """)
    void what_is_wrong_is_told_with_its_place(String xml, String fault) {
        assertThat(Samples.faults(Samples.xml(xml))).contains(fault);
    }
}
