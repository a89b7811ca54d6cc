package org.regionwire.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.schemas.Ruling;
import org.regionwire.schemas.RulingKind;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;

/** The commands against a real broker and registry; no service runs. */
@WithWire
class ConsoleIT {

    @Test
    void topics_that_exist_stay_as_they_are() {
        Called create = Called.onWire("topics", "create");

        assertThat(create.exitCode()).isZero();
        assertThat(create.out()).doesNotContain("created").contains("topics existed.");
    }

    @Test
    void topics_are_described_as_catalogue_and_broker_have_them() {
        Called describe = Called.onWire("topics", "describe", "articles.published", "--json");

        assertThat(describe.exitCode()).isZero();
        assertThat(describe.json().path(0).path("access").asText()).isEqualTo("public");
        assertThat(describe.json().path(0).path("broker").path("partitions").asInt()).isEqualTo(12);
    }

    @Test
    void a_topic_that_is_kept_otherwise_is_told_until_it_is_mended()
            throws ExecutionException, InterruptedException {
        assertThat(Called.onWire("topics", "check").exitCode()).isZero();
        set("websub.deliveries", "cleanup.policy", "delete");
        try {
            Called check = Called.onWire("topics", "check");
            assertThat(check.exitCode()).isEqualTo(3);
            assertThat(check.out())
                    .contains("websub.deliveries: cleanup.policy should be compact and is delete");
        } finally {
            set("websub.deliveries", "cleanup.policy", "compact");
        }
        assertThat(Called.onWire("topics", "check", "--json").json()).isEmpty();
    }

    @Test
    void schemas_are_registered_again_without_a_change() {
        assertThat(Called.onWire("schemas", "register").out())
                .contains("articles.published-value has id");

        Called check = Called.onWire("schemas", "check");
        assertThat(check.exitCode()).isZero();
        assertThat(check.out()).contains("articles.published-value is registered");
    }

    @Test
    void a_provider_that_was_put_is_listed(@TempDir Path folder) throws IOException {
        String id = Unique.name("provider");
        Path file = folder.resolve("providers.json");
        Files.writeString(
                file,
                """
                [{"id": "%s", "name": "宝鸡日报", "textRights": "summary",
                  "publications": [{"id": "bjrb", "name": "宝鸡日报", "homeRegion": "610300"}]}]
                """
                        .formatted(id));

        assertThat(Called.onWire("providers", "put", file.toString()).out()).contains("put " + id);
        assertThat(Called.onWire("providers", "list").out())
                .contains(id)
                .contains("宝鸡日报; text: summary; publications: bjrb");
    }

    @Test
    void a_file_that_says_too_little_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("providers.json"), "[{\"id\": \"a\"}]");

        Called put = Called.onWire("providers", "put", file.toString());
        assertThat(put.exitCode()).isEqualTo(1);
        assertThat(put.err()).contains("provider a needs a publication");
    }

    @Test
    void a_ruling_is_written_and_said_to_wait_while_no_gate_runs() {
        String uri = Unique.uri();
        Called kill = Called.onWire("kill", uri, "--reason=court order", "--by=li", "--wait=1");

        assertThat(kill.exitCode()).isEqualTo(3);
        assertThat(kill.out()).contains("is written", "is feed-publisher running?");
        var topic = Wire.running().topic("articles.rulings");
        Ruling ruling = topic.decode(topic.await(uri, 1).getFirst(), Ruling.class);
        assertThat(ruling.getKind()).isEqualTo(RulingKind.cancel);
        assertThat(ruling.getReason()).isEqualTo("court order");
        assertThat(ruling.getMadeBy()).isEqualTo("li");
        assertThat(ruling.getRevision()).isEqualTo(ruling.getMadeAt().toEpochMilli());
    }

    @Test
    void an_article_that_nobody_published_is_unknown() {
        Called where = Called.onWire("where", Unique.uri());

        assertThat(where.exitCode()).isEqualTo(3);
        assertThat(where.out()).contains("no topic has it");
    }

    @Test
    void a_broker_that_is_not_there_fails_with_what_to_look_at() {
        Called check = Called.with("topics", "check", "--bootstrap-servers=localhost:1");

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.err()).contains("is it running, is --bootstrap-servers right?");
    }

    private static void set(String topic, String config, String value)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Wire.running().admin()) {
            admin.incrementalAlterConfigs(
                            Map.of(
                                    new ConfigResource(ConfigResource.Type.TOPIC, topic),
                                    List.of(
                                            new AlterConfigOp(
                                                    new ConfigEntry(config, value),
                                                    AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }
}
