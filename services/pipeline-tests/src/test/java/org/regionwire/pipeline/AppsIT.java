package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regionwire.pipeline.sample.HeadlinesApp;
import org.regionwire.testkit.Required;

/**
 * What apps see of the public topic of a standalone that the README's script started: with our jar,
 * with another language, with kcat.
 */
class AppsIT {

    private static final Path SEED = Path.of("../../seeds/000_02da83a51415de47.txt");
    private static final Path SAMPLE = Path.of("../../schemas/samples/headlines.py");
    private static final Path COPY = Path.of("../feed-publisher/samples/copy.py");
    private static final Path README = Path.of("../../README.md");
    private static final String METAVERSE = "重塑数字产业经济体系";

    private static ScriptedWire wire;

    /** Uris of the page's articles, in its order. The first is killed. */
    private static List<String> articles;

    record Ran(int status, List<String> lines) {}

    @BeforeAll
    static void start_as_the_readme_says_and_kill_one_of_the_page_s_articles() {
        wire = ScriptedWire.start("apps", "--instances", "enrichment=3,categorization=2,view=2");
        articles =
                wire.client()
                        .post(SEED, "jjrb", "jjrb")
                        .json()
                        .path("articles")
                        .findValuesAsText("uri");
        Called kill =
                Called.at(
                        wire.ports().bootstrapServers(),
                        wire.ports().registryAddress(),
                        "kill",
                        articles.getFirst(),
                        "--reason=court order");
        assertThat(kill.exitCode()).as(kill.toString()).isZero();
    }

    @AfterAll
    static void stop() {
        wire.close();
    }

    @Test
    void the_script_runs_as_many_of_each_as_it_was_told_and_shows_where_they_are() {
        assertThat(wire.printed())
                .containsPattern("\n610300  宝鸡市 +1  http://.*/regions/610300/feed")
                .contains("1 pages, 4 articles");
        assertThat(
                        wire.printed()
                                .lines()
                                .filter(line -> line.contains(" UP "))
                                .map(line -> line.substring(0, line.indexOf(' '))))
                .containsExactly(
                        "ingest",
                        "enrichment-1",
                        "enrichment-2",
                        "enrichment-3",
                        "categorization-1",
                        "categorization-2",
                        "gate",
                        "view-1",
                        "view-2");
        try (Groups groups = new Groups(wire.ports().bootstrapServers())) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(
                            () -> {
                                assertThat(groups.partitionsByMember("enrichment"))
                                        .containsExactly(4, 4, 4);
                                assertThat(groups.partitionsByMember("categorization"))
                                        .containsExactly(6, 6);
                            });
        }
    }

    @Test
    void an_app_reads_the_topic_with_the_schemas_jar_alone() {
        StringWriter printed = new StringWriter();
        HeadlinesApp.printAll(
                wire.ports().bootstrapServers(),
                wire.ports().registryAddress(),
                new PrintWriter(printed));

        assertThat(printed.toString())
                .contains(articles.get(1) + " " + METAVERSE)
                .contains(articles.getFirst() + " is canceled: take it down");
    }

    @Test
    void an_app_in_python_prints_every_article_and_takes_the_killed_one_down() throws Exception {
        Ran ran = headlines();

        assertThat(ran.status()).as(ran.toString()).isZero();
        assertThat(ran.lines())
                .anySatisfy(line -> assertThat(line).startsWith(articles.get(1) + " 1 610300,"))
                .contains(articles.getFirst() + " is canceled: take it down")
                .allSatisfy(line -> assertThat(articles).contains(line.substring(0, 45)));
        assertThat(ran.lines().stream().map(line -> line.substring(0, 45)).distinct())
                .hasSameSizeAs(articles);
    }

    @Test
    void an_app_in_python_that_asks_for_a_region_gets_that_region_only() throws Exception {
        Ran ran = headlines("--region", "610300");

        assertThat(ran.status()).as(ran.toString()).isZero();
        assertThat(ran.lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(line).startsWith(articles.get(1)).endsWith(METAVERSE));
    }

    @Test
    void a_copy_in_python_alone_is_proved_to_be_whole() throws Exception {
        Optional<Ran> ran = run("python3", COPY.toString(), wire.ports().feedsAddress().toString());
        Required.that(ran.isPresent(), "python3");

        assertThat(ran.orElseThrow().status()).as(ran.toString()).isZero();
        assertThat(ran.orElseThrow().lines())
                .contains("article " + articles.get(1) + " " + METAVERSE)
                .contains("canceled " + articles.getFirst())
                .last()
                .asString()
                .startsWith("complete ");
    }

    @Test
    void kcat_prints_keys_and_headers_as_the_readme_says() throws Exception {
        Required.that(run("kcat", "-V").isPresent(), "kcat (Debian: apt install kcat)");
        String command =
                Files.readAllLines(README).stream()
                        .map(String::strip)
                        .filter(line -> line.startsWith("kcat "))
                        .findFirst()
                        .orElseThrow()
                        .replace("localhost:9092", wire.ports().bootstrapServers());

        Ran ran = run("bash", "-c", command + " 2>/dev/null").orElseThrow();

        assertThat(ran.status()).isZero();
        assertThat(ran.lines())
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith(articles.get(1) + " ")
                                        .contains("regionwire-status=usable")
                                        .contains("regionwire-regions=610300,"))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith(articles.getFirst() + " ")
                                        .contains("regionwire-status=canceled"));
    }

    private static Ran headlines(String... options) throws Exception {
        Optional<String> python = python();
        Required.that(
                python.isPresent(),
                "python3 with confluent_kafka and avro (Debian: apt install python3-confluent-kafka"
                        + " python3-avro)");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                python.orElseThrow(),
                                SAMPLE.toString(),
                                "--once",
                                "--bootstrap-servers=" + wire.ports().bootstrapServers(),
                                "--registry=" + wire.ports().registryAddress()));
        command.addAll(List.of(options));
        return run(command.toArray(String[]::new)).orElseThrow();
    }

    /** Debian's own, which has Debian's packages, where another one comes first on the path. */
    private static Optional<String> python() throws InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            Optional<Ran> imported = run(python, "-c", "import confluent_kafka, avro.schema");
            if (imported.isPresent() && imported.get().status() == 0) {
                return Optional.of(python);
            }
        }
        return Optional.empty();
    }

    /** What a program came to; empty where there is no such program. */
    private static Optional<Ran> run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
            return Optional.of(new Ran(process.waitFor(), printed.lines().toList()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
