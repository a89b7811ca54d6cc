package org.regionwire.publisher.view;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.CorruptIndexException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.positions.RecordAt;

/** A bit of an article turns over on disk while the index is being served. */
class DamageInUseTest {

    private static final Lineage LINEAGE = new Lineage("cluster", "topic", 12, "schema");
    private static final Article ARTICLE = Sample.of("urn:1").inBaoji().article();

    /** Long and without repetition, so that compression leaves stretches of it as they are. */
    private static final String TEXT =
            IntStream.range(0, 500)
                    .mapToObj(i -> Integer.toString(i * 7919 % 10007, 36))
                    .collect(Collectors.joining());

    private final List<String> read = new ArrayList<>();
    private final View view = new View();

    @Test
    void theArticleIsNotServedTheIndexIsTakenOutOfServiceAndVerifyingFindsTheDamage(
            @TempDir Path temp) throws IOException {
        try (ArticleIndex index = served(temp)) {
            assertThat(view.look(snapshot -> snapshot.standing("urn:1"))).isPresent();
            assertThat(read).containsExactly(TEXT);

            turnABit(temp);

            assertThat(view.look(snapshot -> snapshot.standing("urn:1"))).isEmpty();
            assertThat(read).containsExactly(TEXT);
            assertThat(view.isServing()).isFalse();
            assertThat(view.damage()).isNotNull();
            assertThatThrownBy(index::verify).isInstanceOf(CorruptIndexException.class);
        }
    }

    @Test
    void damageIsNotHeldAgainstTheIndexThatIsOpenedNext(@TempDir Path temp) throws IOException {
        try (ArticleIndex index = served(temp)) {
            turnABit(temp);
            assertThat(view.look(snapshot -> snapshot.standing("urn:1"))).isEmpty();
            assertThat(view.damage()).isNotNull();

            view.stopServing();

            assertThat(view.damage()).isNull();
            assertThat(index.positions()).isEmpty();
        }
    }

    @Test
    void aQuestionThatFailsMakesTheIndexDoubtedOnce(@TempDir Path temp) throws IOException {
        try (ArticleIndex index = served(temp)) {
            assertThatThrownBy(
                            () ->
                                    view.look(
                                            _ -> {
                                                throw new IllegalStateException("a mistake");
                                            }))
                    .hasMessage("a mistake");

            assertThat(view.isDoubted()).isTrue();
            assertThat(view.isDoubted()).isFalse();
            index.verify();
            assertThat(view.isServing()).isTrue();
        }
    }

    private ArticleIndex served(Path folder) throws IOException {
        StoredArticles stored =
                bytes -> {
                    read.add(new String(bytes, UTF_8));
                    return ARTICLE;
                };
        IndexFolder place = new IndexFolder(folder, Duration.ofHours(12));
        // What was written in this life may be read from memory yet.
        try (ArticleIndex before = place.open(LINEAGE, stored, Sample.DAY)) {
            before.apply(new Change.Shown(ARTICLE, TEXT.getBytes(UTF_8)), new RecordAt(0, 0));
            before.commit(Sample.DAY);
        }
        ArticleIndex index = place.open(LINEAGE, stored, Sample.DAY);
        view.serve(index);
        return index;
    }

    private static void turnABit(Path folder) throws IOException {
        int turned = 0;
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                int at = new String(bytes, ISO_8859_1).indexOf(TEXT.substring(1000, 1008));
                if (at >= 0) {
                    bytes[at] ^= 1;
                    Files.write(file, bytes, StandardOpenOption.WRITE);
                    turned++;
                }
            }
        }
        assertThat(turned).isEqualTo(1);
    }
}
