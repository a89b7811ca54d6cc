package org.regionwire.publisher.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.view.ArticleIndex;
import org.regionwire.publisher.view.IndexFolder;
import org.regionwire.publisher.view.Lineage;
import org.regionwire.publisher.view.Proof;

/** Proofs that are asked for again. */
class ProofsTest {

    private final MadeUpRecords records = new MadeUpRecords();
    private final Proofs proofs = new Proofs();

    @Test
    void aProofIsMadeOnceUntilSomethingChanges(@TempDir Path folder) throws IOException {
        var lineage = new Lineage("cluster", MadeUpRecords.TOPIC_ID, 3, "schema");
        try (ArticleIndex index =
                new IndexFolder(folder, Duration.ofHours(12))
                        .open(lineage, records.stored(), Sample.DAY)) {
            records.shown(0, "610300", index);
            index.refresh();
            Proof one = proof(index, "610300");
            assertThat(proof(index, "610300")).isSameAs(one);
            assertThat(proof(index, "610100").count()).isZero();

            records.shown(1, "610300", index);
            index.refresh();
            assertThat(proof(index, "610300").count()).isEqualTo(2);
        }
    }

    private Proof proof(ArticleIndex index, String region) throws IOException {
        return index.look(snapshot -> proofs.of(snapshot, Section.region(region), null, null, 10));
    }
}
