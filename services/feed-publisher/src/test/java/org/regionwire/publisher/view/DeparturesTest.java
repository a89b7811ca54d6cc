package org.regionwire.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.publisher.article.Placement;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.article.Section;

class DeparturesTest {

    private static final Instant DAY = Sample.DAY;

    private TestIndex index;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        index = new TestIndex(temp.resolve("index"));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void whatWasTakenDownAndWhatMovedAwayHaveLeftTheLastFirst() throws IOException {
        index.apply(recalled("urn:killed", at(60)), moved("urn:moved", at(90)));
        index.refresh();

        assertThat(departed("610300"))
                .containsExactly(
                        new Departed("urn:moved", at(90), true),
                        new Departed("urn:killed", at(60), false));
        assertThat(departed("450400")).isEmpty();
    }

    @Test
    void whoHasComeBackHasNotLeft() throws IOException {
        index.apply(recalled("urn:1", at(60)));
        index.apply(
                Sample.of("urn:1")
                        .inBaoji()
                        .version(3, at(90))
                        .placements(Placement.region("610300", at(90), null)));
        index.refresh();

        assertThat(departed("610300")).isEmpty();
    }

    @Test
    void ofWhatWasErasedNoMarkIsLeft() throws IOException {
        index.apply(recalled("urn:1", at(60)));
        index.erase("urn:1");
        index.refresh();

        assertThat(departed("610300")).isEmpty();
    }

    private static Sample recalled(String uri, Instant when) {
        return Sample.of(uri)
                .status(PubStatus.CANCELED)
                .version(2, when)
                .placements(Placement.region("610300", DAY, when));
    }

    private static Sample moved(String uri, Instant when) {
        return Sample.of(uri)
                .in("450400", "梧州市", "450000")
                .version(2, when)
                .placements(
                        Placement.region("610300", DAY, when),
                        Placement.region("450400", when, null));
    }

    private static Instant at(int seconds) {
        return DAY.plusSeconds(seconds);
    }

    private List<Departed> departed(String region) throws IOException {
        return index.window(Section.region(region), Duplicates.FIRST).departed();
    }
}
