package org.regionwire.publisher.view;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.stories.MadeUpText;
import org.regionwire.publisher.stories.ModelStories;
import org.regionwire.testkit.TestFolders;

/** Whatever came before, and whenever it was settled: the last record of each uri decides. */
class AnyStoriesTest {

    private static final int URIS = 7;

    /** Hours after the first; the last one is too late for the first ones. */
    private static final int[] RELEASED = {0, 1, 1, 2, 48, 140, 200};

    /** Where each one's paper is at home. */
    private static final List<String> HOMES = List.of("", "610300", "610000", "610100", "610300");

    private static final List<String[]> TEXTS = texts();

    /** What happens to an article, and what the index is told to do then. */
    record Step(int uri, int text, int region, What what, Then then) {}

    enum What {
        SHOWN,
        SHOWN_AGAIN,
        CANCELED,
        ERASED
    }

    enum Then {
        NOTHING,
        REFRESH,
        RESTART
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void storiesAreThoseOfTheLastRecords(@ForAll("steps") List<Step> steps) throws IOException {
        Path folder = Files.createTempDirectory("stories");
        Map<String, Article> last = new HashMap<>();
        try (TestIndex index = new TestIndex(folder)) {
            for (Step step : steps) {
                apply(step, index, last);
            }
            index.refresh();
            Set<List<String>> stories = ModelStories.of(last.values());
            for (List<String> story : stories) {
                for (String uri : story) {
                    List<String> others = story.stream().filter(each -> !each.equals(uri)).toList();
                    assertThat(index.story(uri).uri()).isEqualTo(story.getFirst());
                    assertThat(index.story(uri).others()).isEqualTo(others);
                }
            }
            for (String code : List.of("000000", "610300", "610100", "610000")) {
                assertThat(index.uris(Section.region(code), Duplicates.FIRST))
                        .containsExactlyInAnyOrderElementsOf(shown(code, stories, last));
                assertThat(index.uris(Section.region(code), Duplicates.LOCAL))
                        .containsExactlyInAnyOrderElementsOf(local(code, stories, last));
                assertThat(index.uris(Section.region(code), Duplicates.ALL))
                        .containsExactlyInAnyOrderElementsOf(
                                last.keySet().stream().filter(uri -> in(code, last, uri)).toList());
            }
        } finally {
            TestFolders.empty(folder);
        }
    }

    private static List<String> shown(
            String code, Set<List<String>> stories, Map<String, Article> last) {
        return stories.stream()
                .flatMap(story -> story.stream().filter(uri -> in(code, last, uri)).limit(1))
                .toList();
    }

    private static List<String> local(
            String code, Set<List<String>> stories, Map<String, Article> last) {
        return stories.stream()
                .flatMap(
                        story ->
                                story.stream()
                                        .filter(uri -> in(code, last, uri))
                                        .sorted(comparing(uri -> !isHome(code, last, uri)))
                                        .limit(1))
                .toList();
    }

    private static boolean isHome(String code, Map<String, Article> last, String uri) {
        return code.equals(Objects.requireNonNull(last.get(uri)).home());
    }

    private static boolean in(String code, Map<String, Article> last, String uri) {
        return Objects.requireNonNull(last.get(uri)).regionCodes().contains(code);
    }

    private static void apply(Step step, TestIndex index, Map<String, Article> last)
            throws IOException {
        String uri = "urn:" + step.uri();
        Sample sample =
                Sample.of(uri)
                        .paragraphs(TEXTS.get(step.text()))
                        .fingerprint()
                        .home(HOMES.get(step.uri() % HOMES.size()))
                        .first(Sample.DAY.plus(Duration.ofHours(RELEASED[step.uri()])));
        Sample placed =
                step.region() == 0 ? sample.inBaoji() : sample.in("610100", "西安市", "610000");
        switch (step.what()) {
            case SHOWN, SHOWN_AGAIN -> {
                index.apply(placed);
                last.put(uri, placed.article());
            }
            case CANCELED -> {
                index.apply(Sample.of(uri).status(PubStatus.CANCELED));
                last.remove(uri);
            }
            case ERASED -> {
                index.erase(uri);
                last.remove(uri);
            }
        }
        switch (step.then()) {
            case NOTHING -> {}
            case REFRESH -> index.refresh();
            case RESTART -> index.restart();
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, URIS - 1),
                        Arbitraries.integers().between(0, TEXTS.size() - 1),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(What.class),
                        Arbitraries.of(Then.class))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    /** Two stories, each in three versions; one text that has both; one of its own. */
    private static List<String[]> texts() {
        String[] one = MadeUpText.body(1);
        String[] two = MadeUpText.body(2);
        String[] both = Stream.of(one, two).flatMap(Stream::of).toArray(String[]::new);
        return List.of(
                one,
                MadeUpText.changed(one, 3),
                MadeUpText.changed(one, 4),
                two,
                MadeUpText.changed(two, 5),
                both,
                MadeUpText.body(6));
    }
}
