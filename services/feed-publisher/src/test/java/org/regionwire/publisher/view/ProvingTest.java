package org.regionwire.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.positions.Position;

/** What a proof reads of the index, and what it leaves alone. */
class ProvingTest {

    @TempDir Path folder;
    private TestIndex index;

    @BeforeEach
    void open() throws IOException {
        index = new TestIndex(folder);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void whatHasChangedIsNamedByItsUriAlsoWhenItWasErased() throws IOException {
        index.apply(Sample.of("urn:1").inBaoji());
        index.refresh();
        Position until = index.look(Snapshot::position);
        index.apply(Sample.of("urn:2").inBaoji());
        index.erase("urn:1");
        index.refresh();

        Proof proof = proof(until, 2);
        assertThat(proof.changed()).containsExactlyInAnyOrder("urn:1", "urn:2");
        assertThat(proof.whole()).isTrue();
    }

    @Test
    void whereTooMuchHasChangedNothingIsCounted() throws IOException {
        index.apply(Sample.of("urn:1").inBaoji());
        index.refresh();
        Position until = index.look(Snapshot::position);
        index.apply(Sample.of("urn:2").inBaoji(), Sample.of("urn:3").inBaoji());
        index.refresh();

        Proof proof = proof(until, 1);
        assertThat(proof.whole()).isFalse();
        assertThat(proof.count()).isZero();
    }

    private Proof proof(Position until, int most) throws IOException {
        return index.look(snapshot -> snapshot.proof(null, snapshot.start(), until, most));
    }
}
