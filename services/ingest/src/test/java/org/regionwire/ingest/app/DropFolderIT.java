package org.regionwire.ingest.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.dropping.DropFolder;
import org.regionwire.ingest.dropping.Taking;
import org.regionwire.ingest.kafka.dropping.DroppedIntake;
import org.regionwire.ingest.kafka.dropping.DroppedTally;
import org.regionwire.schemas.Document;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.testkit.TestFolders;
import org.regionwire.testkit.TestTopic;
import org.regionwire.testkit.Unique;
import org.regionwire.testkit.Wire;
import org.regionwire.testkit.WithWire;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files that providers drop, and the wire. */
@WithWire
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "regionwire.drop-folder.path=target/dropped",
            "regionwire.drop-folder.every=100ms",
            "regionwire.drop-folder.quiet=1s"
        })
class DropFolderIT {

    private static final Path ROOT = Path.of("target", "dropped");

    private final Wire wire = Wire.running();
    private final TestTopic articles = wire.topic(Topics.ARTICLES_INGESTED);
    private final String provider = Unique.name("paper");
    private final Path incoming = ROOT.resolve(provider).resolve("incoming");
    private final Path done = ROOT.resolve(provider).resolve("done");
    private final Path refused = ROOT.resolve(provider).resolve("refused");

    @Autowired private MeterRegistry meters;
    @Autowired private DroppedIntake intake;
    @LocalServerPort private int port;

    @BeforeEach
    void there_is_a_provider() throws IOException {
        new IngestHttp(port).provider(provider, null, List.of());
        Files.createDirectories(incoming);
    }

    @Test
    void good_files_go_on_the_wire_past_a_half_written_and_a_refused_one() throws IOException {
        double before = refusals();
        write("2026-11-20_07_要闻.txt", page("洛川"));
        write("half.txt", "宜川的苹果熟了\n\n");
        Files.write(incoming.resolve("bad.txt"), new byte[] {(byte) 0x89, 'P', 0, 1, (byte) 0xff});
        write(
                "item.json",
                "{\"uri\":\"%s\",\"headlines\":[{\"role\":\"main\",\"value\":\"安塞腰鼓进校园\"}]}"
                        .formatted(Unique.uri()));
        // Goes on writing for longer than a file must be quiet.
        Awaitility.await()
                .pollInterval(Duration.ofMillis(300))
                .until(
                        () -> {
                            Files.writeString(
                                    incoming.resolve("half.txt"),
                                    "果农说今年的收成好。",
                                    StandardOpenOption.APPEND);
                            return Files.exists(done.resolve("2026-11-20_07_要闻.txt"))
                                    && Files.exists(done.resolve("item.json"))
                                    && Files.exists(refused.resolve("bad.txt"));
                        });

        assertThat(incoming.resolve("half.txt")).exists();
        assertThat(refused.resolve("bad.txt.reason.txt")).content().startsWith("not-text\n");
        assertThat(refusals()).isEqualTo(before + 1);
        assertThat(headlines()).containsExactlyInAnyOrder("洛川苹果熟了", "安塞腰鼓进校园");
        assertThat(document("2026-11-20_07_要闻.txt").getPageNumber()).isEqualTo("07");
        assertThat(document("2026-11-20_07_要闻.txt").getIssueDate()).isEqualTo("2026-11-20");

        Awaitility.await().until(() -> Files.exists(done.resolve("half.txt")));
        assertThat(headlines()).hasSize(3);
    }

    @Test
    void the_web_page_of_an_article_goes_on_the_wire_and_one_of_links_names_them() {
        write("tea.html", "<h1>秋茶开采了</h1><p>安吉县的茶农忙着采摘秋茶，一筐筐鲜叶送进了合作社的车间。</p>");
        write(
                "07.html",
                "<a href='content_1.html'>秋茶</a><a href='content_2.html'>大桥</a><a href='content_3.html'>水渠</a>");

        Awaitility.await()
                .until(
                        () ->
                                Files.exists(done.resolve("tea.html"))
                                        && Files.exists(refused.resolve("07.html.reason.txt")));

        assertThat(headlines()).containsExactly("秋茶开采了");
        assertThat(document("tea.html").getContentType()).isEqualTo("text/html");
        assertThat(refused.resolve("07.html.reason.txt"))
                .content()
                .startsWith("layout-page\n")
                .contains("content_3.html");
    }

    @Test
    void an_instance_that_dies_between_commit_and_move_sends_the_file_again_as_the_same() {
        Path folder = Path.of("target", "dropped-by-hand");
        TestFolders.empty(folder);
        Path file = folder.resolve(provider).resolve("incoming").resolve("2026-11-21_1.txt");
        Taking dies =
                dropped -> {
                    intake.take(dropped);
                    // What ingest catches would be a fault of its own.
                    throw new InternalError("killed");
                };
        writeTo(file, page("黄陵"));
        assertThatThrownBy(folder(folder, dies)::look).hasMessage("killed");
        assertThat(file).exists();

        folder(folder, intake).look();

        assertThat(folder.resolve(provider).resolve("done/2026-11-21_1.txt")).exists();
        assertThat(ingested())
                .hasSize(2)
                .extracting(a -> a.getUri() + a.getContentHash())
                .containsOnly(
                        ingested().getFirst().getUri() + ingested().getFirst().getContentHash());
    }

    private DropFolder folder(Path root, Taking taking) {
        return new DropFolder(
                root,
                Duration.ZERO,
                1 << 20,
                taking,
                new DroppedTally(new SimpleMeterRegistry()),
                InstantSource.system());
    }

    private static String page(String county) {
        return """
        %s苹果熟了

        本报记者 周小满

        连日来,%s县的果园里一片繁忙,果农们抢抓晴好天气采摘苹果,一筐筐苹果装车外运。
        """
                .formatted(county, county);
    }

    private double refusals() {
        return meters.get("regionwire.ingest.refused").tag("reason", "not-text").counter().count();
    }

    private List<String> headlines() {
        return ingested().stream().map(IngestedArticle::getHeadline).toList();
    }

    private List<IngestedArticle> ingested() {
        return articles.read().stream()
                .filter(record -> record.headers().lastHeader(HeaderNames.CE_SOURCE) != null)
                .map(record -> articles.decode(record, IngestedArticle.class))
                .filter(article -> article.getProvider().equals(provider))
                .toList();
    }

    private Document document(String fileName) {
        TestTopic documents = wire.topic(Topics.DOCUMENTS);
        return documents.read().stream()
                .filter(record -> record.headers().lastHeader(HeaderNames.CE_SOURCE) != null)
                .map(record -> documents.decode(record, Document.class))
                .filter(d -> d.getProvider().equals(provider) && fileName.equals(d.getFileName()))
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String text) {
        writeTo(incoming.resolve(name), text);
    }

    private static void writeTo(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError("not written: " + file, e);
        }
    }
}
