package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.console.Console;
import org.regionwire.testkit.Unique;
import picocli.CommandLine;

/** What scripts get of each command: with --json one document on standard output, no more. */
@ExtendWith(SharedWire.class)
class JsonAnswersIT {

    private static final String RULED =
            "/uri /decision /at /outcome /sentence /details/standing/version";
    private static final String HANDLED = "/how /dryRun /letters/0/place /refused";
    private static final String COPIED = "/madeAt /cluster /topics/0/name /topics/0/records";

    @TempDir private static Path folder;

    private static RunningWire wire;
    private static String page;
    private static String providers;
    private static String key;
    private static String partners;
    private static String partnerKey;

    /** Of the page: one to kill, and one for the other rulings. */
    private static String killed;

    private static String ruled;

    /** Of a record that enrichment could not read, which is redriven, parked and dropped. */
    private static String unreadable;

    private static String letter;

    /**
     * A call that succeeds.
     *
     * @param command as the console names it
     * @param fields JSON pointers that the answer has
     */
    private record Asked(String command, String arguments, String fields) {

        JsonNode answer() {
            String[] call = (command + " " + arguments + " --json").split(" +");
            Called called =
                    List.of("publish", "cut", "train").contains(command)
                            ? Called.with(call)
                            : Called.on(wire, call);
            assertThat(called.exitCode()).as(called.toString()).isZero();
            return called.json();
        }
    }

    @BeforeAll
    static void publishAPageAndARecordThatNobodyCanRead(RunningWire shared) throws IOException {
        wire = shared;
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Path file = MadeUpPages.write(pages, 1502);
        page = file.toString();
        List<String> articles = wire.articles(wire.publish(file, "seeds"));
        killed = articles.get(0);
        ruled = articles.get(1);
        providers =
                Files.writeString(
                                folder.resolve("providers.json"),
                                """
                                [{"id": "scripted", "name": "Scripted",
                                  "publications": [{"id": "a", "name": "A"}]}]
                                """)
                        .toString();
        partners =
                Files.writeString(
                                folder.resolve("partners.json"),
                                "[{\"id\": \"scripted\", \"name\": \"Scripted\"}]")
                        .toString();
        Files.write(
                folder.resolve("items.jsonl"),
                IntStream.range(0, 80)
                        .mapToObj(
                                i ->
                                        "{\"id\":\"%d\",\"title\":\"%s%d\",\"text\":\"\",\"topics\":[\"%s\"]}"
                                                .formatted(
                                                        i,
                                                        i % 2 == 0 ? "老沟村斗虫" : "老沟村搭窝棚",
                                                        i,
                                                        i % 2 == 0 ? "20000005" : "14000000"))
                        .toList());
        Called.done(wire, "providers", "put", providers);
        key = new Asked("providers keys add", "scripted", "").answer().path("id").asText();
        Called.done(wire, "partners", "put", partners);
        partnerKey = new Asked("partners keys add", "scripted", "").answer().path("id").asText();
        unreadable = Unique.uri();
        new Letters(wire).garbageToEnrichment(unreadable);
        Asked letters = new Asked("dead-letters list", "--uri=" + unreadable, "");
        letter =
                Awaitility.await("the dead letter")
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> letters.answer().path(0), JsonNode::isObject)
                        .path("place")
                        .asText();
    }

    private static List<Asked> every() {
        String ingest = " --ingest=" + wire.parts().ingest();
        String copy = folder.resolve("copy").toString();
        return List.of(
                new Asked(
                        "publish",
                        "--dry-run --provider=seeds " + page + ingest,
                        "/0/file /0/status /0/answer/uri /0/answer/articles/0/uri"),
                new Asked(
                        "cut",
                        "--in %s/pages --out %s/cut".formatted(folder, folder),
                        "/0/file /0/articles /0/furniture /0/unplaced"),
                new Asked(
                        "train",
                        "--even-if-not-better --in %s/items.jsonl --out %s/weights.tsv"
                                .formatted(folder, folder),
                        "/comparison /leftOut /better /written"),
                new Asked(
                        "where",
                        ruled,
                        "/articles/0/uri /articles/0/state /articles/0/place /articles/0/version"
                                + " /articles/0/sentence /articles/0/trail/sightings/0/place"),
                new Asked("explain", ruled, "/id /ruleset /regions /topics /whyRegions/0/evidence"),
                new Asked("withhold", ruled, RULED),
                new Asked("lift", ruled, RULED),
                new Asked("correct", "--region=610300 " + ruled, RULED),
                new Asked("kill", killed, RULED),
                new Asked(
                        "erase",
                        "--dry-run " + ruled,
                        "/uri /state /sentence /found /looked /originals/0 /neighbours/0/uri"
                                + " /beyond/0"),
                new Asked(
                        "dead-letters list",
                        "--uri=" + unreadable,
                        "/0/place /0/key /0/at /0/cause /0/service /0/origin /0/redrives"),
                new Asked(
                        "dead-letters show",
                        letter,
                        "/0/letter/place /0/headers /0/bytes /0/undecodable /0/firstBytes"),
                new Asked("dead-letters park", letter, HANDLED),
                new Asked("dead-letters redrive", letter, HANDLED),
                new Asked("dead-letters drop", letter, HANDLED),
                new Asked("providers list", "", "/0/id /0/name /0/enabled /0/publications /0/keys"),
                new Asked("providers put", providers, "/0"),
                new Asked("providers keys add", "scripted", "/provider /id /key"),
                new Asked("providers keys list", "scripted", "/0/id /0/createdAt /1/id"),
                new Asked("providers keys revoke", "scripted " + key, "/0"),
                new Asked("partners list", "", "/0/id /0/name /0/regions /0/keys /0/since"),
                new Asked("partners put", partners, "/0"),
                new Asked("partners keys add", "scripted", "/partner /id /key"),
                new Asked("partners keys list", "scripted", "/0/id /0/createdAt /1/id"),
                new Asked("partners keys revoke", "scripted " + partnerKey, "/0"),
                new Asked("partners remove", "scripted", "/0"),
                new Asked("receipts", ruled, ""),
                new Asked("topics create", "", "/created /existed"),
                new Asked(
                        "topics describe",
                        "articles.published",
                        "/0/name /0/record /0/key /0/value /0/access /0/broker/partitions"),
                new Asked("topics check", "", ""),
                new Asked("schemas register", "", "/articles.published-value"),
                new Asked("schemas check", "", "/0/subject /0/effect /0/details"),
                new Asked("backup", "--compacted-only --to " + copy, COPIED),
                new Asked("restore", "--check --from " + copy, COPIED));
    }

    @TestFactory
    Stream<DynamicTest> a_command_answers_with_one_document_that_has() {
        return every().stream()
                .map(asked -> DynamicTest.dynamicTest(asked.command(), () -> check(asked)));
    }

    private static void check(Asked asked) {
        JsonNode answer = asked.answer();

        assertThat(answer.isContainerNode()).as(answer.toString()).isTrue();
        assertThat(asked.fields().split(" "))
                .allSatisfy(
                        field ->
                                assertThat(has(answer, field))
                                        .as(field + " of " + answer)
                                        .isTrue());
    }

    private static boolean has(JsonNode answer, String field) {
        JsonNode there = answer.at(field);
        return !there.isMissingNode() && !there.isNull();
    }

    @Test
    void no_command_is_forgotten_here() {
        var nowhere = new PrintWriter(Writer.nullWriter());

        assertThat(leaves(Console.commandLine(nowhere, nowhere)))
                .containsExactlyInAnyOrderElementsOf(
                        every().stream().map(asked -> "regionwire " + asked.command()).toList());
    }

    private static Stream<String> leaves(CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? Stream.of(command.getCommandSpec().qualifiedName())
                : command.getSubcommands().values().stream().flatMap(JsonAnswersIT::leaves);
    }
}
