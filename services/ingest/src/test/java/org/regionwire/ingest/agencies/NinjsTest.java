package org.regionwire.ingest.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.AgencyItem.Status;

class NinjsTest {

    private final AgencyItem orchard =
            Samples.items(Samples.json(Samples.file("orchard.json"))).getFirst();

    @Test
    void an_item_says_which_one_it_is_and_what_it_replaces() {
        assertThat(orchard.identity())
                .isEqualTo(
                        new AgencyItem.Identity(
                                "https://agency.example/items/orchard-7",
                                3L,
                                List.of(new AgencyItem.AltId("slug", "orchard")),
                                "https://agency.example/items/orchard-1",
                                List.of("correction")));
        assertThat(orchard.status()).isEqualTo(Status.USABLE);
    }

    @Test
    void the_text_comes_out_of_the_marked_up_body_without_markup_scripts_and_headline() {
        assertThat(orchard.paragraphs()).containsExactly("连日来，果园里一片繁忙。", "“今年苹果个头大。”果农刘长顺说。");
        assertThat(orchard.heading())
                .isEqualTo(
                        new AgencyItem.Heading(
                                "延安：", "洛川苹果进入采摘季", "合作社统一收购", "记者 周小满", "延安", "果农们抢抓晴好天气采摘。"));
    }

    @Test
    void times_rights_and_the_note_to_editors_are_kept() {
        assertThat(orchard.times())
                .isEqualTo(
                        new AgencyItem.Times(
                                Instant.parse("2026-11-20T00:00:00Z"),
                                Instant.parse("2026-11-20T01:30:00Z"),
                                "2026-11-20T07:00:00+08:00",
                                Instant.parse("2026-11-20T02:00:00Z"),
                                Instant.parse("2027-11-20T00:00:00Z")));
        assertThat(orchard.rights()).isEqualTo(new AgencyItem.Rights("延安通讯", "版权归延安通讯所有", "限订户使用"));
        assertThat(orchard.editorsNote()).isEqualTo("数字待核，勿用");
    }

    @Test
    void pictures_keep_the_files_that_have_a_web_address() {
        assertThat(orchard.media())
                .containsExactly(
                        new AgencyItem.Medium(
                                "picture",
                                "果农在分拣苹果。",
                                "李青",
                                null,
                                List.of(
                                        new AgencyItem.Rendition(
                                                "https://agency.example/1.jpg",
                                                "image/jpeg",
                                                800,
                                                600,
                                                90000L))));
    }

    @Test
    void topics_have_a_code_and_contacts_are_left_out() {
        assertThat(orchard.filing().subjects())
                .containsExactly(
                        new AgencyItem.Subject(
                                "http://cv.iptc.org/newscodes/mediatopic/20000210", "农业", 0.8));
        assertThat(orchard.toString()).doesNotContain("0911-0000000");
    }

    @Test
    void a_cancel_needs_no_text() {
        AgencyItem cancel =
                Samples.items(Samples.json("{\"uri\":\"urn:a:1\",\"pubStatus\":\"canceled\"}"))
                        .getFirst();

        assertThat(cancel.status()).isEqualTo(Status.CANCELED);
        assertThat(cancel.paragraphs()).isEmpty();
    }

    @Test
    void all_faults_are_told_at_once_each_with_its_pointer() {
        assertThat(
                        Samples.faults(
                                Samples.json(
                                        """
                                        {
                                          "uri": "not a uri",
                                          "version": "two",
                                          "urgency": 12,
                                          "pubStatus": "embargoed",
                                          "versionCreated": "yesterday",
                                          "headlines": [{"role": "main"}, {"value": 7}],
                                          "subjects": [{"uri": "urn:a:1", "relevance": 101}],
                                          "a/b": true
                                        }
                                        """)))
                .containsExactlyInAnyOrder(
                        "INVALID /uri",
                        "INVALID /version",
                        "INVALID /urgency",
                        "INVALID /pubStatus",
                        "INVALID /versionCreated",
                        "INVALID /headlines/0/value",
                        "INVALID /headlines/1/value",
                        "INVALID /subjects/0/relevance",
                        "INVALID /a~1b",
                        "NO_TEXT /bodies");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {}                                                                         | INVALID /uri
                    {"uri":"urn:a:1"}                                                          | NO_TEXT /bodies
                    {"uri":"urn:a:1","headlines":[{"value":" "}]}                              | NO_TEXT /bodies
                    {"uri":"urn:a:1","version":"0","headlines":[{"role":"main","value":"甲"}]} | INVALID /version
                    {"uri":"urn:a:1","type":"picture","headlines":[{"role":"main","value":"甲"}]} | NO_TEXT_ITEM /type
                    {"uri":"urn:a:1","bodies":[{"contentType":"image/png","value":"甲"}]}      | INVALID /bodies
                    {"uri":"urn:a:1","embargoedUntil":"2026-11-20T08:00:00","headlines":[{"value":"甲"}]} | INVALID /embargoedUntil
                    {"uri":"urn:a:1","textRights":"half","headlines":[{"value":"甲"}]}         | INVALID /textRights
                    {"uri":"urn:a:1","signals":["kill"],"headlines":[{"value":"甲"}]}          | INVALID /signals/0
                    """)
    void one_fault_has_one_pointer(String json, String fault) {
        assertThat(Samples.faults(Samples.json(json))).contains(fault);
    }

    @Test
    void what_is_right_is_no_fault_beside_one_that_is() {
        assertThat(
                        Samples.faults(
                                Samples.json(
                                        """
                                        {"uri": "urn:a:1", "kicker": "甲", "urgency": 0, "mood": "good",
                                         "headlines": [{"role": "main", "value": "乙"}],
                                         "associations": [{"name": "a", "uri": "urn:a:2", "urgency": 0, "mood": 1}]}
                                        """)))
                .containsExactlyInAnyOrder(
                        "INVALID /urgency",
                        "INVALID /mood",
                        "INVALID /associations/0/urgency",
                        "INVALID /associations/0/mood");
    }

    @Test
    void no_more_than_fifty_faults_are_told() {
        String many = "{\"uri\":\"urn:a:1\",\"signals\":[" + "7,".repeat(500) + "7]}";

        assertThat(Samples.faults(Samples.json(many))).hasSize(50);
    }
}
