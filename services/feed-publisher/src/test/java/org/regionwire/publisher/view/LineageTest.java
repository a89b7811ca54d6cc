package org.regionwire.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.regionwire.testkit.ListsDigest;

class LineageTest {

    @Test
    void anIndexKnowsTheTopicsThatItWasMadeBy() throws IOException {
        String digest =
                ListsDigest.of(
                        Path.of("../mediatopics/src/main/resources/org/regionwire/mediatopics"));

        assertThat(Lineage.TOPICS)
                .as("The Media Topics have changed: write %s here, so that old indexes go", digest)
                .isEqualTo(digest);
    }
}
