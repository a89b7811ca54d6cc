package org.regionwire.publisher.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.publisher.article.PubStatus;
import org.regionwire.publisher.article.Sample;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.stories.MadeUpText;

class StoriesTest {

    private static final Section BAOJI = Section.region("610300");
    private static final Section XIAN = Section.region("610100");
    private static final Section SHAANXI = Section.region("610000");
    private static final String[] BODY = MadeUpText.body(1);

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
    void aFeedShowsTheFirstOfAStoryAndAllOnRequest() throws IOException {
        show(at(0, "urn:a").inBaoji(), at(1, "urn:b").inBaoji(), at(2, "urn:c").inBaoji());

        assertThat(first(BAOJI)).containsExactly("urn:a");
        assertThat(all(BAOJI)).containsExactly("urn:c", "urn:b", "urn:a");
        assertThat(index.story("urn:b")).isEqualTo(story("urn:a", 2, "urn:a", "urn:c"));
    }

    @Test
    void theFirstIsTheOneThatWasReleasedFirstInWhateverOrderTheyAreRead() throws IOException {
        show(at(2, "urn:c").inBaoji());
        show(at(0, "urn:a").inBaoji());
        show(at(1, "urn:b").inBaoji());

        assertThat(first(BAOJI)).containsExactly("urn:a");
        assertThat(index.story("urn:c").uri()).isEqualTo("urn:a");
    }

    @Test
    void ofTwoThatWereReleasedAtOnceTheUriDecides() throws IOException {
        show(at(0, "urn:b").inBaoji(), at(0, "urn:a").inBaoji());

        assertThat(first(BAOJI)).containsExactly("urn:a");
    }

    @Test
    void aFeedInWhichTheFirstDoesNotStandShowsTheFirstOfThoseThatDo() throws IOException {
        show(
                at(0, "urn:a").in("610100", "西安市", "610000"),
                at(1, "urn:b").inBaoji(),
                at(2, "urn:c").inBaoji());

        assertThat(first(XIAN)).containsExactly("urn:a");
        assertThat(first(BAOJI)).containsExactly("urn:b");
        assertThat(first(SHAANXI)).containsExactly("urn:a");
    }

    @Test
    void onRequestTheLocalPaperGoesFirstWhereItIsAtHome() throws IOException {
        show(
                at(0, "urn:a").inBaoji(),
                at(1, "urn:b").inBaoji().home("610300"),
                at(2, "urn:c").inBaoji().home("610300"),
                text(3, "urn:d", MadeUpText.body(2)).inBaoji());

        assertThat(local(BAOJI)).containsExactly("urn:d", "urn:b");
        assertThat(local(SHAANXI)).containsExactly("urn:d", "urn:a");
        assertThat(first(BAOJI)).containsExactly("urn:d", "urn:a");

        show(at(1, "urn:b").status(PubStatus.CANCELED).version(2, hour(4)));

        assertThat(local(BAOJI)).containsExactly("urn:d", "urn:c");
    }

    @Test
    void aLocalPaperThatComesLaterGoesFirstThereAlone() throws IOException {
        show(at(0, "urn:a").inBaoji(), at(1, "urn:b").inBaoji());
        show(at(2, "urn:c").inBaoji().home("610300"));

        assertThat(local(BAOJI)).containsExactly("urn:c");
        assertThat(first(BAOJI)).containsExactly("urn:a");
    }

    @Test
    void theShownOneStaysWhateverComesAndGoesWithItsRecall() throws IOException {
        show(at(0, "urn:a").inBaoji(), at(1, "urn:b").inBaoji());
        show(at(0, "urn:a").inBaoji().headline("更正").version(2, hour(5)));
        assertThat(first(BAOJI)).containsExactly("urn:a");

        show(at(0, "urn:a").status(PubStatus.CANCELED).version(3, hour(6)));

        assertThat(first(BAOJI)).containsExactly("urn:b");
        assertThat(index.story("urn:b").isShared()).isFalse();
    }

    @Test
    void anErasedArticleLeavesItsStory() throws IOException {
        show(at(0, "urn:a").inBaoji(), at(1, "urn:b").inBaoji(), at(2, "urn:c").inBaoji());
        index.erase("urn:a");
        index.refresh();

        assertThat(first(BAOJI)).containsExactly("urn:b");
        assertThat(index.story("urn:c").uri()).isEqualTo("urn:b");
    }

    @Test
    void anArticleThatBecomesAnotherTextLeavesItsStory() throws IOException {
        show(at(0, "urn:a").inBaoji(), at(1, "urn:b").inBaoji());
        show(text(1, "urn:b", MadeUpText.body(2)).inBaoji().version(2, hour(2)));

        assertThat(first(BAOJI)).containsExactly("urn:b", "urn:a");
        assertThat(index.story("urn:a").isShared()).isFalse();
    }

    @Test
    void whatHeldTwoStoriesTogetherPartsThemWhenItGoes() throws IOException {
        String[] both =
                Arrays.stream(new String[][] {BODY, MadeUpText.body(2)})
                        .flatMap(Arrays::stream)
                        .toArray(String[]::new);
        show(
                at(0, "urn:a").inBaoji(),
                text(1, "urn:b", MadeUpText.body(2)).inBaoji(),
                text(2, "urn:c", both).inBaoji());
        assertThat(first(BAOJI)).containsExactly("urn:a");

        show(at(2, "urn:c").status(PubStatus.WITHHELD).version(2, hour(3)));

        assertThat(first(BAOJI)).containsExactly("urn:b", "urn:a");
    }

    @Test
    void textsThatAreShortOrHaveNoFingerprintOrComeAWeekLaterAreNoMates() throws IOException {
        String shortText = "本报今日起增出四版，订阅价格不变，欢迎读者到当地邮局订阅。";
        show(
                text(0, "urn:a", shortText).inBaoji(),
                text(1, "urn:b", shortText).inBaoji(),
                Sample.of("urn:c").paragraphs(BODY).inBaoji(),
                at(2, "urn:d").inBaoji(),
                at(2 + 24 * 7, "urn:e").inBaoji());

        assertThat(first(BAOJI)).hasSize(5).isEqualTo(all(BAOJI));
    }

    @Test
    void storiesAreKeptInTheIndex() throws IOException {
        show(at(0, "urn:a").inBaoji(), at(1, "urn:b").inBaoji());
        index.restart();
        assertThat(first(BAOJI)).containsExactly("urn:a");

        show(at(2, "urn:c").inBaoji());

        assertThat(first(BAOJI)).containsExactly("urn:a");
        assertThat(index.story("urn:a").others()).containsExactly("urn:b", "urn:c");
    }

    @Test
    void aMateElsewhereChangesTheFeedThatNamesIt() throws IOException {
        show(at(0, "urn:a").inBaoji(), at(3, "urn:b").in("610100", "西安市", "610000"));

        assertThat(index.window(BAOJI, Duplicates.FIRST).changedAt()).isEqualTo(hour(3));
    }

    private static Story story(String uri, int changedAt, String... others) {
        return new Story(uri, List.of(others), hour(changedAt));
    }

    private static Sample at(int hour, String uri) {
        return text(hour, uri, MadeUpText.changed(BODY, uri.hashCode()));
    }

    private static Sample text(int hour, String uri, String... paragraphs) {
        return Sample.of(uri).paragraphs(paragraphs).fingerprint().first(hour(hour));
    }

    private static Instant hour(int hour) {
        return Sample.DAY.plus(Duration.ofHours(hour));
    }

    private void show(Sample... samples) throws IOException {
        index.apply(samples);
        index.refresh();
    }

    private List<String> first(Section section) throws IOException {
        return index.uris(section, Duplicates.FIRST);
    }

    private List<String> local(Section section) throws IOException {
        return index.uris(section, Duplicates.LOCAL);
    }

    private List<String> all(Section section) throws IOException {
        return index.uris(section, Duplicates.ALL);
    }
}
