package org.regionwire.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.regionwire.standalone.Scrape;
import org.regionwire.standalone.StandaloneWire;
import org.regionwire.standalone.WireClient;
import org.regionwire.standalone.WireClient.Answer;

/** Made-up pages that were posted to a wire, and whether all of them came out once. */
final class Deliveries {

    private static final int POSTING = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration POLL = Duration.ofMillis(300);

    private final StandaloneWire wire;
    private final Groups groups;
    private final Path pages;

    /** Documents by their uri, as ingest answered them. */
    private final Map<String, JsonNode> taken = Collections.synchronizedMap(new TreeMap<>());

    Deliveries(StandaloneWire wire, Groups groups, Path pages) {
        this.wire = wire;
        this.groups = groups;
        this.pages = pages;
    }

    /**
     * Posts these pages, a few at a time.
     *
     * @param to the ingest that a page of this number is given to
     * @param before told of each page before it is posted
     */
    void post(int from, int until, IntFunction<WireClient> to, IntConsumer before) {
        List<Callable<JsonNode>> posts = new ArrayList<>();
        for (int number = from; number < until; number++) {
            int page = number;
            posts.add(
                    () -> {
                        before.accept(page);
                        return post(page, to.apply(page));
                    });
        }
        together(posts);
    }

    /** Gives one page to several ingests at the same time; what each says of it. */
    List<JsonNode> postToAll(int page, List<WireClient> to) {
        Path written = MadeUpPages.write(pages, page);
        return together(
                to.stream()
                        .<Callable<JsonNode>>map(client -> () -> post(written, client))
                        .toList());
    }

    private static List<JsonNode> together(List<Callable<JsonNode>> posts) {
        try (var posting = Executors.newFixedThreadPool(POSTING)) {
            List<JsonNode> answers = new ArrayList<>();
            for (Future<JsonNode> answer : posting.invokeAll(posts)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError("not posted", e);
        }
    }

    private JsonNode post(int number, WireClient to) {
        return post(MadeUpPages.write(pages, number), to);
    }

    private JsonNode post(Path page, WireClient to) {
        Answer answer = to.post(page, "seeds", "seeds");
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        JsonNode document = answer.json();
        taken.put(document.path("uri").asText(), document);
        return document;
    }

    /** Uris of the articles of all that was posted. */
    List<String> articles() {
        return taken.values().stream()
                .flatMap(document -> document.path("articles").valueStream())
                .map(article -> article.path("uri").asText())
                .toList();
    }

    /**
     * All are released, no group has anything left to do, all views have read all, and nothing but
     * version 1 of each stands on the public topic.
     *
     * @param asked the ingest that says where they are
     */
    void assertThatAllAreReleasedOnce(WireClient asked, List<String> views) {
        await().untilAsserted(() -> assertThat(notReleased(asked)).isEmpty());
        await().untilAsserted(() -> assertThat(groups.lag()).isEmpty());
        for (String view : views) {
            await().untilAsserted(() -> assertThat(lag(view)).isZero());
        }
        assertThat(PublishedTopic.read(wire.bootstrapServers(), wire.registry()))
                .containsExactlyInAnyOrderElementsOf(
                        articles().stream()
                                .map(uri -> new PublishedTopic.Release(uri, 1))
                                .toList());
    }

    private double lag(String view) {
        return Scrape.of(wire, view).sum("regionwire_view_lag");
    }

    private List<String> notReleased(WireClient asked) {
        return taken.keySet().stream()
                .flatMap(uri -> asked.document(uri).json().path("articles").valueStream())
                .filter(article -> !article.path("state").asText().equals("released"))
                .map(JsonNode::toString)
                .toList();
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(PATIENCE).pollInterval(POLL);
    }
}
