package org.regionwire.publisher.changes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.feeds.Feeds;
import org.regionwire.publisher.feeds.Links;
import org.regionwire.publisher.positions.Cursor;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.IndexFolder;
import org.regionwire.publisher.view.Lineage;
import org.regionwire.publisher.view.Snapshot;
import org.regionwire.publisher.view.View;

/** What a stream writes while its partner reads and the index changes. */
class EventStreamTest {

    private static final Section BAOJI = Section.region("610300");
    private static final Section XIAN = Section.region("610100");

    private final MadeUpRecords records = new MadeUpRecords();
    private final View view = new View();
    private final Connections connections = new Connections(new Places(1, 1));
    @TempDir Path folder;
    private ArticleIndex index;

    @BeforeEach
    void open() throws IOException {
        index =
                new IndexFolder(folder, Duration.ofHours(12))
                        .open(
                                new Lineage("cluster", MadeUpRecords.TOPIC_ID, 3, "schema"),
                                records.stored(),
                                Sample.DAY);
        view.serve(index);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void whatIsRecalledWhileThePartnerReadsTheOneBeforeItIsNotToldAnyMore() throws Exception {
        records.shown(0, "610300", index);
        records.shown(3, "610300", index);
        index.refresh();

        String told =
                told(
                        BAOJI,
                        text -> {
                            if (text.contains("event: gone")) {
                                connections.end();
                            } else if (text.contains("event: article") && records.version(3) == 1) {
                                recall(3);
                            }
                        });

        assertThat(told)
                .contains("\"id\":\"urn:0\"", "{\"uri\":\"urn:3\"")
                .doesNotContain("\"id\":\"urn:3\"");
    }

    @Test
    void aQuietStreamTellsHowFarItIs() throws Exception {
        records.shown(0, "610300", index);
        index.refresh();

        String told =
                told(
                        XIAN,
                        text -> {
                            if (text.contains("\n:\n")) {
                                connections.end();
                            }
                        });

        String now = Cursor.text(index.look(Snapshot::position));
        assertThat(told).doesNotContain("event: article").endsWith("\n\n:\nid: " + now + "\n\n");
    }

    private void recall(int number) {
        try {
            records.recalled(number, PubStatus.CANCELED, index);
            index.refresh();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All that is written until the connections are ended. */
    private String told(Section section, Consumer<String> reader) throws Exception {
        var out =
                new ByteArrayOutputStream() {
                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        super.write(bytes, from, length);
                        reader.accept(toString(UTF_8));
                    }
                };
        var links = new Links(URI.create("https://news.test"));
        new EventStream(
                        new News(view),
                        new Telling(new Feeds(links)),
                        connections,
                        Duration.ofMillis(1),
                        _ -> {})
                .write(section, records.start(), out);
        return out.toString(UTF_8);
    }
}
