package org.regionwire.publisher.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.publisher.article.Article;
import org.regionwire.publisher.view.Change;
import org.regionwire.publisher.view.Change.Unreadable.Reason;
import org.regionwire.schemas.Evidence;
import org.regionwire.schemas.Mention;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.Region;
import org.regionwire.schemas.TextField;
import org.regionwire.schemas.TextRights;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.RegistryUnavailableException;
import org.regionwire.schemas.wireformat.WireFormat;

class RecordReaderTest {

    private static final int KNOWN = 7;
    private static final int AWAY = 8;
    private static final String URI = "urn:uuid:1";

    private final RecordReader reader =
            new RecordReader(
                    id ->
                            switch (id) {
                                case KNOWN -> PublishedArticle.getClassSchema();
                                case AWAY -> throw new RegistryUnavailableException("away");
                                default -> throw new CorruptRecordException("no schema " + id);
                            });

    @Test
    void aUsableArticleIsShownAndComesBackFromItsStoredBytes() {
        assertThat(read(URI, WireFormat.encode(KNOWN, bridge())))
                .isInstanceOfSatisfying(
                        Change.Shown.class,
                        shown -> {
                            Article back = new AvroStored().read(shown.stored());
                            assertThat(back).isEqualTo(shown.article());
                            assertThat(back.text().paragraphs()).containsExactly("渭河大桥通车。", "第二段。");
                            assertThat(back.regionCodes())
                                    .containsExactly("610300", "610000", "000000");
                        });
    }

    @Test
    void wordsOfABodyThatMayNotBeShownAreNoEvidence() {
        assertThat(mentions(TextRights.full)).containsExactly("宝鸡", "渭滨");
        assertThat(mentions(TextRights.summary)).containsExactly("宝鸡", null);
    }

    private List<@Nullable String> mentions(TextRights rights) {
        Region region =
                Region.newBuilder(bridge().getRegions().getFirst())
                        .setEvidence(
                                List.of(
                                        evidence(TextField.headline, "宝鸡"),
                                        evidence(TextField.body, "渭滨")))
                        .build();
        PublishedArticle record =
                PublishedArticle.newBuilder(bridge())
                        .setTextRights(rights)
                        .setRegions(List.of(region))
                        .build();
        List<@Nullable String> texts = new ArrayList<>();
        if (read(URI, WireFormat.encode(KNOWN, record)) instanceof Change.Shown shown) {
            for (var why : shown.article().regions().getFirst().evidence()) {
                texts.add(why.mention() == null ? null : why.mention().text());
            }
        }
        return texts;
    }

    private static Evidence evidence(TextField field, String text) {
        return Evidence.newBuilder()
                .setRule("fullName")
                .setWeight(1)
                .setMention(
                        Mention.newBuilder()
                                .setField(field)
                                .setStart(0)
                                .setEnd(text.length())
                                .setText(text)
                                .build())
                .build();
    }

    @Test
    void aCanceledArticleIsTakenDown() {
        var canceled = Records.canceled(URI, "610300", Records.RELEASED);
        assertThat(read(URI, WireFormat.encode(KNOWN, canceled)))
                .isInstanceOf(Change.TakenDown.class);
    }

    @Test
    void aNullErases() {
        assertThat(read(URI, null)).isEqualTo(new Change.Erased(URI));
    }

    @Test
    void garbageIsUnreadableAndItsPlaceIsNamed() {
        assertThat(read(URI, "garbage".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Change.Unreadable.class,
                        record -> {
                            assertThat(record.uri()).isEqualTo(URI);
                            assertThat(record.where()).isEqualTo("partition 3 offset 42");
                            assertThat(record.reason()).isEqualTo(Reason.CORRUPT);
                        });
    }

    @Test
    void aSchemaThatNobodyHasMakesItUnreadable() {
        assertThat(read(URI, WireFormat.encode(99, bridge())))
                .isEqualTo(
                        new Change.Unreadable(
                                URI, "partition 3 offset 42", Reason.CORRUPT, "no schema 99"));
    }

    @Test
    void anArticleUnderTheKeyOfAnotherIsUnreadable() {
        assertThat(read("urn:uuid:2", WireFormat.encode(KNOWN, bridge())))
                .isInstanceOfSatisfying(
                        Change.Unreadable.class,
                        record -> assertThat(record.reason()).isEqualTo(Reason.WRONG_KEY));
    }

    @Test
    void aKeyThatIsTooLongForTheIndexIsNamedByItsPlace() {
        assertThat(read("k".repeat(5000), "garbage".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Change.Unreadable.class,
                        record -> assertThat(record.uri()).isEqualTo("partition 3 offset 42"));
    }

    @Test
    void valuesThatNoArticleHasMakeItUnreadable() {
        var nowhere = Records.article(URI, "渭河大桥通车", "6".repeat(100), "宝鸡市");
        assertThat(read(URI, WireFormat.encode(KNOWN, nowhere)))
                .isInstanceOfSatisfying(
                        Change.Unreadable.class,
                        record -> assertThat(record.reason()).isEqualTo(Reason.INVALID));
    }

    @Test
    void aRegistryThatIsAwayIsNoFaultOfTheRecord() {
        assertThatThrownBy(() -> read(URI, WireFormat.encode(AWAY, bridge())))
                .isInstanceOf(RegistryUnavailableException.class);
    }

    @Test
    void onlyWhatALiveRunShowsHasATimeOfAcceptance() {
        var replayed = PublishedArticle.newBuilder(bridge()).setRun(1).build();
        var canceled = Records.canceled(URI, "610300", Records.RELEASED);

        assertThat(reading(bridge()).acceptedAt()).isEqualTo(bridge().getAcceptedAt());
        assertThat(reading(replayed).acceptedAt()).isNull();
        assertThat(reading(canceled).acceptedAt()).isNull();
    }

    @Test
    void aHeartbeatIsNotShownAndTellsWhenItWasAccepted() {
        var beat = PublishedArticle.newBuilder(bridge()).setHeartbeat(true).build();

        assertThat(reading(beat))
                .isEqualTo(new Reading(new Change.Heartbeat(URI), null, beat.getAcceptedAt()));
        assertThat(reading(bridge()).heartbeatAt()).isNull();
    }

    private Reading reading(PublishedArticle article) {
        return readingOf(URI, WireFormat.encode(KNOWN, article));
    }

    private Change read(String key, byte @Nullable [] value) {
        return readingOf(key, value).change();
    }

    private Reading readingOf(String key, byte @Nullable [] value) {
        return reader.read(
                new ConsumerRecord<>(Topics.ARTICLES_PUBLISHED, 3, 42, key.getBytes(UTF_8), value));
    }

    private static PublishedArticle bridge() {
        return Records.article(URI, "渭河大桥通车", "610300", "宝鸡市", "610000");
    }
}
