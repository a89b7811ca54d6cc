package org.regionwire.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.regionwire.pipeline.EmbargoedItems.Taken;
import org.regionwire.pipeline.sample.HeadlinesApp;
import org.regionwire.standalone.WireClient.Answer;

/** Everywhere that a reader or an app may look. */
record Outlets(RunningWire wire, String region) {

    /**
     * Those in which the words stand: paths of the view, what ingest says of them, and places on
     * the public topic.
     */
    List<String> with(String words, Collection<Taken> items) {
        List<String> found = new ArrayList<>();
        Stream.of("/feed.rss", "/feed.atom", "/feed.json", "/feed.ninjs", "")
                .flatMap(path -> Stream.of("/regions/" + region + path, "/regions/000000" + path))
                .forEach(path -> look(path, words, found));
        Stream.of(
                        "/",
                        "/regions.json",
                        "/feeds.json",
                        "/feeds.opml",
                        "/regions/000000/feed.json?dup=all")
                .forEach(path -> look(path, words, found));
        for (Taken item : items) {
            look("/articles/" + item.article(), words, found);
            Answer state = wire.client().document(item.document());
            assertThat(state.status()).as(state.body()).isEqualTo(200);
            if (state.body().contains(words)) {
                found.add("/v1/documents/" + item.document());
            }
        }
        HeadlinesApp.readAll(
                wire.parts().bootstrapServers(),
                record -> {
                    if (record.value() != null
                            && new String(record.value(), UTF_8).contains(words)) {
                        found.add(record.topic() + " " + record.key());
                    }
                });
        return found;
    }

    private void look(String path, String words, List<String> found) {
        if (wire.client().feeds(path).body().contains(words)) {
            found.add(path);
        }
    }
}
