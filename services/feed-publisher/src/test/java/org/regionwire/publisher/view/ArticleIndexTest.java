package org.regionwire.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.publisher.article.Placement;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.article.Scope;
import org.regionwire.publisher.article.Section;

class ArticleIndexTest {

    private static final Lineage LINEAGE = new Lineage("cluster", "topic", 12, "schema");
    private static final Instant DAY = Sample.DAY;
    private static final Instant NOW = DAY.plusSeconds(3600);

    private final MemoryArticles stored = new MemoryArticles();
    private IndexFolder folder;
    private ArticleIndex index;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        folder = new IndexFolder(temp.resolve("index"), Duration.ofHours(12));
        index = folder.open(LINEAGE, stored, NOW);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void anArticleStandsOnceInItsRegionAndInThoseAboveIt() throws IOException {
        apply(
                Sample.of("urn:1")
                        .in("610305", "凤翔区", "610300", "610000")
                        .in("610300", "宝鸡市", "610000"));

        for (String code : List.of("610305", "610300", "610000", "000000")) {
            assertThat(uris(code)).as(code).containsExactly("urn:1");
        }
        assertThat(uris("450000")).isEmpty();
    }

    @Test
    void internationalNewsStandInWorldAndNotInTheNation() throws IOException {
        apply(Sample.of("urn:1").scope(Scope.INTERNATIONAL));

        assertThat(uris("world")).containsExactly("urn:1");
        assertThat(uris("000000")).isEmpty();
    }

    @Test
    void newsThatNameNoRegionStandInTheNation() throws IOException {
        apply(Sample.of("urn:1").scope(Scope.NATIONAL));

        assertThat(uris("000000")).containsExactly("urn:1");
    }

    @Test
    void newestComeFirstAndThoseOfOneMomentInOrderOfUri() throws IOException {
        apply(Sample.of("urn:c").inBaoji().orderedAt(DAY));
        apply(Sample.of("urn:a").inBaoji().orderedAt(DAY));
        apply(Sample.of("urn:b").inBaoji().orderedAt(DAY.plusSeconds(1)));

        assertThat(uris("610300")).containsExactly("urn:b", "urn:a", "urn:c");
    }

    @Test
    void aNewVersionReplacesTheOldOneWhereverItStood() throws IOException {
        apply(Sample.of("urn:1").inBaoji());
        apply(
                Sample.of("urn:1")
                        .in("450400", "梧州市", "450000")
                        .version(2, DAY.plusSeconds(60))
                        .placements(Placement.region("610300", DAY, DAY.plusSeconds(60))));

        assertThat(uris("610300")).isEmpty();
        assertThat(uris("450000")).containsExactly("urn:1");
        assertThat(window("610300").changedAt()).isEqualTo(DAY.plusSeconds(60));
    }

    @Test
    void anArticleThatWasTakenDownStandsNowhereButItsFeedsKnowThatTheyChanged() throws IOException {
        apply(Sample.of("urn:1").inBaoji());
        Instant recalled = DAY.plusSeconds(90);
        apply(
                Sample.of("urn:1")
                        .status(PubStatus.CANCELED)
                        .version(2, recalled)
                        .placements(Placement.region("610300", DAY, recalled)));

        assertThat(uris("610300")).isEmpty();
        assertThat(window("610300").changedAt()).isEqualTo(recalled);
        assertThat(standing()).isInstanceOf(Standing.Gone.class);
        assertThat(look(Snapshot::shown)).isZero();
    }

    @Test
    void anArticleThatLeftARegionChangesItNoMore() throws IOException {
        Instant left = DAY.plusSeconds(60);
        apply(
                Sample.of("urn:1")
                        .in("450400", "梧州市", "450000")
                        .version(3, DAY.plusSeconds(600))
                        .placements(Placement.region("610300", DAY, left)));

        assertThat(window("610300").changedAt()).isEqualTo(left);
        assertThat(window("450400").changedAt()).isEqualTo(DAY.plusSeconds(600));
    }

    @Test
    void anErasedArticleLeavesNothing() throws IOException {
        apply(Sample.of("urn:1").inBaoji());
        MemoryArticles.apply(index, new Change.Erased("urn:1"));
        index.refresh();

        assertThat(standing()).isInstanceOf(Standing.Unknown.class);
        assertThat(regions()).isEmpty();
    }

    @Test
    void heartbeatsAreShownNowhere() throws IOException {
        apply(Sample.of("urn:1").inBaoji().heartbeat());

        assertThat(uris("000000")).isEmpty();
        assertThat(standing()).isInstanceOf(Standing.Unknown.class);
    }

    @Test
    void anUnreadableRecordLeavesWhatStoodAndIsForgottenOnceItsArticleComesAgain()
            throws IOException {
        apply(Sample.of("urn:1").inBaoji());
        MemoryArticles.apply(
                index,
                new Change.Unreadable(
                        "urn:1",
                        "partition 3 offset 9",
                        Change.Unreadable.Reason.CORRUPT,
                        "garbage"));
        index.refresh();

        assertThat(uris("610300")).containsExactly("urn:1");
        assertThat(look(Snapshot::unreadables))
                .isEqualTo(new Unreadables(1, List.of("partition 3 offset 9: garbage")));

        apply(Sample.of("urn:1").inBaoji().version(2, DAY.plusSeconds(1)));
        assertThat(look(Snapshot::unreadables)).isEqualTo(new Unreadables(0, List.of()));
    }

    @Test
    void countsAreThoseOfShownArticles() throws IOException {
        apply(Sample.of("urn:1").inBaoji());
        apply(Sample.of("urn:2").in("610000", "陕西省"));
        apply(Sample.of("urn:2").in("610000", "陕西省").status(PubStatus.WITHHELD));

        assertThat(regions()).isEqualTo(Map.of("000000", 1, "610000", 1, "610300", 1));
    }

    private Map<String, Integer> regions() throws IOException {
        return look(snapshot -> snapshot.counts().regions());
    }

    private void apply(Sample sample) throws IOException {
        stored.into(index, sample.article());
        index.refresh();
    }

    private Window window(String code) throws IOException {
        return look(snapshot -> snapshot.window(Section.region(code), Duplicates.FIRST, 50));
    }

    private List<String> uris(String code) throws IOException {
        return window(code).entries().stream().map(entry -> entry.article().uri()).toList();
    }

    private Standing standing() throws IOException {
        return look(snapshot -> snapshot.standing("urn:1"));
    }

    private <T> T look(Look<T> question) throws IOException {
        return index.look(question);
    }
}
