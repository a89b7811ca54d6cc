package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.regionwire.pipeline.EmbargoedItems.Taken;
import org.regionwire.pipeline.sample.HeadlinesApp;
import org.regionwire.standalone.WireClient.Answer;
import org.regionwire.testkit.pushing.Partners;

/**
 * Everywhere that a reader, a partner or an app may look.
 *
 * @param rare word that all of the items have, which readers may look for
 */
record Outlets(
        RunningWire wire,
        String region,
        String topic,
        String publication,
        String rare,
        Partners<String> partners)
        implements AutoCloseable {

    private static final List<String> FORMS = List.of("rss", "atom", "json", "ninjs");

    private static final String TOPIC_OF_APPS = "articles.published";

    /** With partners that have the feeds of region and topic pushed. */
    static Outlets of(
            RunningWire wire, String region, String topic, String publication, String rare) {
        var partners = new Partners<String>(1, feed -> feed, "127.0.0.1");
        var outlets = new Outlets(wire, region, topic, publication, rare, partners);
        outlets.subjects()
                .map(section -> wire.parts().feeds().resolve(section + "/feed.atom"))
                .map(feed -> wire.client().subscribe(feed, partners.callbacks().getFirst()))
                .forEach(answer -> assertThat(answer.status()).as(answer.body()).isEqualTo(202));
        return outlets;
    }

    /** Where the words of a released article stand; elsewhere there are names and counts alone. */
    List<String> shown() {
        return Stream.concat(paths().stream(), Stream.of("push", TOPIC_OF_APPS)).toList();
    }

    /** A publication has feeds from its first article on, these before it. */
    private Stream<String> subjects() {
        return Stream.of(
                "/regions/" + region,
                "/regions/000000",
                "/topics/" + topic,
                "/regions/%s/topics/%s".formatted(region, topic));
    }

    private Stream<String> sections() {
        return Stream.concat(subjects(), Stream.of("/publications/" + publication));
    }

    private List<String> paths() {
        var month = YearMonth.now(ZoneId.of("Asia/Shanghai"));
        List<String> paths = new ArrayList<>(sections().toList());
        for (String form : FORMS) {
            sections()
                    .flatMap(section -> Stream.of(section, section + "/archive/" + month))
                    .forEach(section -> paths.add(section + "/feed." + form));
            subjects().forEach(each -> paths.add("%s/feed.%s?dup=all".formatted(each, form)));
            paths.add("/regions/%s/feed.%s?dup=local".formatted(region, form));
            paths.add("/feed.%s?region=%s&topic=%s&q=%s".formatted(form, region, topic, rare));
        }
        return paths;
    }

    /**
     * Those in which the words stand: paths of the view, what ingest says of them, what was pushed,
     * and the public topic.
     */
    List<String> with(String words, Collection<Taken> items) {
        List<String> found = new ArrayList<>();
        paths().forEach(path -> look(path, words, found));
        Stream.of("/", "/regions.json", "/feeds.json", "/feeds.opml", "/regions/%s/feeds.json")
                .forEach(path -> look(path.formatted(region), words, found));
        for (Taken item : items) {
            look("/articles/" + item.article(), words, found);
            Answer state = wire.client().document(item.document());
            assertThat(state.status()).as(state.body()).isEqualTo(200);
            if (state.body().contains(words)) {
                found.add("/v1/documents/" + item.document());
            }
        }
        if (partners.sent().getFirst().stream().anyMatch(feed -> feed.contains(words))) {
            found.add("push");
        }
        HeadlinesApp.readAll(
                wire.parts().bootstrapServers(),
                record -> {
                    if (record.value() != null
                            && new String(record.value(), UTF_8).contains(words)) {
                        found.add(record.topic());
                    }
                });
        return found;
    }

    private void look(String path, String words, List<String> found) {
        Answer answer = wire.client().feeds(path);
        assertThat(answer.status()).as(path).isIn(200, 404);
        if (answer.body().contains(words)) {
            found.add(path);
        }
    }

    @Override
    public void close() {
        partners.close();
    }
}
