package org.regionwire.ingest.agencies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.agencies.AgencyReader.Syntax;
import org.regionwire.ingest.agencies.item.AgencyItem;
import org.regionwire.ingest.agencies.item.ItemFault;
import org.regionwire.ingest.agencies.item.ItemFault.Kind;
import org.regionwire.ingest.documents.Erasures;
import org.regionwire.ingest.documents.Fault;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Provider.Rights;
import org.regionwire.ingest.providers.Provider.TextRights;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.providers.Publication;

class AgencyDeskTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final long EARLIER = NOW.toEpochMilli() - 60_000;
    private static final String PAGE_ARTICLE = "urn:uuid:00000000-0000-5000-8000-000000000001";

    private final Providers providers = new Providers();
    private final Map<String, Owned> owners =
            new HashMap<>(Map.of(PAGE_ARTICLE, new Owned("north", EARLIER)));
    private final Erasures erasures = new Erasures();
    private final AgencyDesk desk =
            new AgencyDesk(
                    providers, erasures, uri -> Optional.ofNullable(owners.get(uri)), () -> NOW);

    AgencyDeskTest() {
        put("north");
        put("south");
    }

    @Test
    void all_versions_of_an_item_have_one_uri_and_the_source_numbers_them() {
        var first = article("north", item("\"version\":\"1\"", "一"));
        var second = article("north", item("\"version\":\"2\"", "二"));

        assertThat(second.uri()).isEqualTo(first.uri()).startsWith("urn:uuid:");
        assertThat(first.revision()).isEqualTo(1);
        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.contentHash()).isNotEqualTo(first.contentHash());
    }

    @Test
    void without_a_number_the_time_of_the_version_orders_it_then_that_of_receipt() {
        assertThat(article("north", item("\"versionCreated\":\"2026-11-20T08:00:00Z\"", "一")))
                .extracting(AgencyIntake.Article::revision)
                .isEqualTo(Instant.parse("2026-11-20T08:00:00Z").toEpochMilli());
        assertThat(article("north", item("\"urgency\":3", "一")).revision())
                .isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void notes_to_editors_and_times_are_nothing_new_for_readers() {
        String hash = article("north", item("\"version\":\"1\"", "一")).contentHash();

        assertThat(article("north", item("\"edNote\":\"x\"", "一")).contentHash()).isEqualTo(hash);
        assertThat(article("north", item("\"usageTerms\":\"x\"", "一")).contentHash())
                .isNotEqualTo(hash);
    }

    @Test
    void an_id_counts_within_its_provider_so_that_nobody_names_what_is_anothers() {
        String cancel = "{\"uri\":\"urn:a:1\",\"pubStatus\":\"canceled\"}";

        assertThat(article("south", cancel).uri())
                .isNotEqualTo(article("north", item("\"version\":\"1\"", "一")).uri());
        assertThat(article("north", cancel).uri())
                .isEqualTo(article("north", item("\"version\":\"1\"", "一")).uri());
    }

    @Test
    void its_owner_may_recall_an_article_of_a_page_by_its_name_on_the_wire() {
        for (String status : List.of("canceled", "withheld")) {
            assertThat(article("north", recall(PAGE_ARTICLE, status)).uri())
                    .isEqualTo(PAGE_ARTICLE);
        }
    }

    @Test
    void such_a_recall_is_newer_than_what_it_recalls_whatever_it_numbers() {
        String withheld =
                "{\"uri\":\"%s\",\"pubStatus\":\"withheld\",\"version\":\"2\"}"
                        .formatted(PAGE_ARTICLE);

        assertThat(article("north", withheld).revision()).isEqualTo(NOW.toEpochMilli());
        owners.put(PAGE_ARTICLE, new Owned("north", 41));
        assertThat(article("north", withheld).revision()).isEqualTo(42);
        owners.put(PAGE_ARTICLE, new Owned("north", NOW.toEpochMilli() + 7));
        assertThat(article("north", withheld).revision()).isEqualTo(NOW.toEpochMilli() + 8);
    }

    @Test
    void a_version_without_a_number_is_the_next_where_others_have_one() {
        String uri = article("north", item("\"version\":\"3\"", "一")).uri();
        owners.put(uri, new Owned("north", 3));

        assertThat(article("north", item("\"urgency\":3", "二")).revision()).isEqualTo(4);
        assertThat(article("north", item("\"version\":\"2\"", "三")).revision()).isEqualTo(2);
    }

    @Test
    void a_recall_of_what_is_not_known_here_may_be_waited_for() {
        String other = "urn:uuid:00000000-0000-5000-8000-000000000002";

        assertThat(intake("north", recall(other, "canceled")).namesToWaitFor())
                .containsExactly(other);
        assertThat(intake("north", recall(PAGE_ARTICLE, "canceled")).namesToWaitFor()).isEmpty();
        assertThat(intake("north", recall("urn:a:1", "canceled")).namesToWaitFor()).isEmpty();
        assertThat(intake("north", item("\"version\":\"1\"", "一")).namesToWaitFor()).isEmpty();
        assertThat(article("north", recall("urn:a:1", "canceled")).recallsNothingKnown()).isTrue();
    }

    @Test
    void nobody_else_may() {
        assertThat(faults("south", recall(PAGE_ARTICLE, "canceled")))
                .extracting(ItemFault::kind, ItemFault::pointer)
                .containsExactly(tuple(Kind.NOT_YOURS, "/uri"));
    }

    @Test
    void a_text_comes_under_its_own_name_only() {
        String text = item("\"version\":\"1\"", "一").replace("urn:a:1", PAGE_ARTICLE);

        assertThat(faults("north", text))
                .extracting(ItemFault::kind, ItemFault::pointer)
                .containsExactly(tuple(Kind.INVALID, "/uri"));
    }

    @Test
    void an_item_under_embargo_is_taken_and_says_until_when() {
        String later = "\"embargoedUntil\":\"2999-01-01T08:00:00+08:00\"";

        assertThat(article("north", item(later, "一")).item().times().embargoedUntil())
                .isEqualTo("2999-01-01T00:00:00Z");
    }

    @Test
    void of_the_text_an_item_may_allow_less_than_its_provider_and_never_more() {
        String summary = item("\"textRights\":\"summary\"", "一");

        assertThat(article("north", summary).rights().text()).isEqualTo(TextRights.SUMMARY);
        assertThat(TextRights.NONE.and(TextRights.SUMMARY)).isEqualTo(TextRights.NONE);
        assertThat(TextRights.SUMMARY.and(TextRights.FULL)).isEqualTo(TextRights.SUMMARY);
        assertThat(TextRights.SUMMARY.and(null)).isEqualTo(TextRights.SUMMARY);
    }

    @Test
    void what_was_erased_is_not_taken_in_again_but_may_be_canceled_once_more() {
        erasures.add(article("north", item("\"version\":\"1\"", "一")).uri());

        assertThat(faults("north", item("\"version\":\"2\"", "二")))
                .extracting(ItemFault::kind, ItemFault::pointer)
                .containsExactly(tuple(Kind.ERASED, "/uri"));
        assertThat(article("north", "{\"uri\":\"urn:a:1\",\"pubStatus\":\"canceled\"}"))
                .extracting(article -> article.item().status())
                .isEqualTo(AgencyItem.Status.CANCELED);
    }

    @Test
    void the_items_rights_hold_and_the_providers_where_it_says_nothing() {
        assertThat(article("north", item("\"usageTerms\":\"限订户\"", "一")).rights())
                .isEqualTo(new AgencyItem.Rights("north", null, "限订户", TextRights.FULL));
    }

    @Test
    void what_evolved_from_an_item_names_its_article() {
        var replaced = article("north", item("\"version\":\"1\"", "一"));
        var replacing =
                article(
                        "north",
                        "{\"uri\":\"urn:a:2\",\"evolvedFrom\":\"urn:a:1\","
                                + "\"headlines\":[{\"role\":\"main\",\"value\":\"二\"}]}");

        assertThat(replacing.evolvedFrom()).isEqualTo(replaced.uri());
    }

    @Test
    void what_is_wrong_with_the_delivery_is_told_before_what_is_in_it() {
        assertThat(desk.receive(delivery("nobody", "{")))
                .isEqualTo(
                        new AgencyReceived.Refused(
                                List.of(
                                        new Fault(
                                                Fault.Kind.UNKNOWN_PROVIDER,
                                                "provider",
                                                "There is no provider “nobody”. An operator adds it"
                                                        + " to the topic providers."))));
    }

    private AgencyIntake.Article article(String provider, String json) {
        return intake(provider, json).articles().getFirst();
    }

    private AgencyIntake intake(String provider, String json) {
        return switch (desk.receive(delivery(provider, json))) {
            case AgencyReceived.Taken(var intake) -> intake;
            case AgencyReceived other -> throw new AssertionError(other.toString());
        };
    }

    private List<ItemFault> faults(String provider, String json) {
        return switch (desk.receive(delivery(provider, json))) {
            case AgencyReceived.Faulty(var faults) -> faults;
            case AgencyReceived other -> throw new AssertionError(other.toString());
        };
    }

    private static AgencyDelivery delivery(@Nullable String provider, String json) {
        return new AgencyDelivery(
                json.getBytes(UTF_8), "application/json", Syntax.JSON, null, provider, null);
    }

    private static String item(String property, String headline) {
        return "{\"uri\":\"urn:a:1\",%s,\"headlines\":[{\"role\":\"main\",\"value\":\"%s\"}]}"
                .formatted(property, headline);
    }

    private static String recall(String uri, String status) {
        return "{\"uri\":\"%s\",\"pubStatus\":\"%s\"}".formatted(uri, status);
    }

    private void put(String id) {
        providers.put(
                new Provider(
                        id,
                        id,
                        true,
                        List.of(new Publication(id, id, null, null)),
                        List.of(),
                        null,
                        new Rights(id, null, "免费", TextRights.FULL)));
    }
}
