package org.regionwire.console.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionwire.console.Called;

/** 斗虫 is an art of a valley, and no lexicon has the word. */
class TrainCommandTest {
    @TempDir private Path folder = Path.of("");

    private Path weights() {
        return folder.resolve("lists/categorization/topics/weights.tsv");
    }

    private Called train(List<String> items, String... more) throws IOException {
        var in = Files.write(folder.resolve("in.jsonl"), items);
        var arguments =
                new ArrayList<>(
                        List.of("train", "--in", in.toString(), "--out", weights().toString()));
        arguments.addAll(List.of(more));
        return Called.with(arguments.toArray(String[]::new));
    }

    private static List<String> items(int count, String title, String topic) {
        var items = new ArrayList<String>();
        for (var number = 0; number < count; number++) {
            items.add(
                    "{\"id\":\"%s%d\",\"title\":\"%s%d\",\"text\":\"\",\"topics\":[\"%s\"]}"
                            .formatted(topic, number, title, number, topic));
        }
        return items;
    }

    private static List<String> valley() {
        var items = items(40, "老沟村斗虫", "20000005");
        items.addAll(items(40, "老沟村搭窝棚", "http://cv.iptc.org/newscodes/mediatopic/14000000"));
        return items;
    }

    @Test
    void weightsThatAreBetterAreWrittenAndTheRulesUseThem() throws IOException {
        var called = train(valley());

        assertThat(called.exitCode()).as(called.err()).isZero();
        assertThat(called.out())
                .contains("80 items, 0 without topic or text left out")
                .contains("first topic right    0.000")
                .contains("better: written to " + weights());
        assertThat(called.err()).contains("training without part 5 of 5");

        var text = Files.writeString(folder.resolve("a.txt"), "山里来人看斗虫\n");
        assertThat(Called.with("explain", text.toString()).out()).contains("topic   none");
        assertThat(Called.with("explain", text.toString(), "--lists", folder + "/lists").out())
                .containsPattern("categorization-3\\+[0-9a-f]{8}")
                .contains("topic   01000000")
                .contains("trained: 斗虫, headline 5–7");
    }

    @Test
    void weightsThatAreNotBetterAreNotWritten() throws IOException {
        var called = train(items(60, "马拉松开跑", "15000000"));

        assertThat(called.exitCode()).isEqualTo(3);
        assertThat(called.out()).contains("nothing is written");
        assertThat(weights()).doesNotExist();
    }

    @Test
    void unlessOneInsists() throws IOException {
        var called = train(items(60, "马拉松开跑", "15000000"), "--even-if-not-better", "--json");

        assertThat(called.exitCode()).isZero();
        assertThat(called.json().path("better").asBoolean()).isFalse();
        assertThat(called.json().path("written").asBoolean()).isTrue();
        assertThat(called.json().path("comparison").path("items").asInt()).isEqualTo(60);
        assertThat(weights()).isNotEmptyFile();
    }

    @Test
    void aTopicThatThereIsNotIsNamedWithItsItem() throws IOException {
        var called = train(items(60, "马拉松开跑", "1500"));

        assertThat(called.exitCode()).isEqualTo(1);
        assertThat(called.err()).contains("item 15000: '1500' is no Media Topic");
    }

    @Test
    void tooFewItemsAreSaid() throws IOException {
        assertThat(train(items(9, "马拉松开跑", "15000000")).err())
                .contains("9 labelled items with a text are too few to judge by");
    }

    @Test
    void partsThatMakeNoSenseAreCalledWrongly() throws IOException {
        assertThat(train(valley(), "--parts", "1").exitCode()).isEqualTo(2);
    }
}
