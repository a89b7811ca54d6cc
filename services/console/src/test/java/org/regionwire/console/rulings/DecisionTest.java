package org.regionwire.console.rulings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.console.rulings.Decision.Kind;
import org.regionwire.schemas.Ruling;
import org.regionwire.schemas.RulingKind;

class DecisionTest {

    private static final Instant AT = Instant.parse("2026-01-31T08:00:00.123Z");
    private static final String TOPIC = "http://cv.iptc.org/newscodes/mediatopic/20000247";

    @ParameterizedTest
    @CsvSource({
        "KILL, canceled, true",
        "KILL, withheld, false",
        "WITHHOLD, withheld, true",
        "WITHHOLD, canceled, true",
        "WITHHOLD, usable, false",
        "LIFT, usable, true",
        "LIFT, withheld, false"
    })
    void shows_when_the_status_is_what_was_decided(Kind kind, String status, boolean shown) {
        Decision decision = decision(kind, List.of(), List.of());

        assertThat(decision.isShownBy(new Standing(status, 2), new Standing("usable", 1)))
                .isEqualTo(shown);
    }

    @Test
    void a_correction_shows_in_the_next_version() {
        Decision decision = decision(Kind.CORRECT, List.of("610300"), List.of());

        assertThat(decision.isShownBy(new Standing("usable", 2), new Standing("usable", 1)))
                .isTrue();
        assertThat(decision.isShownBy(new Standing("usable", 1), new Standing("usable", 1)))
                .isFalse();
    }

    @Test
    void its_record_is_ordered_by_the_time_of_the_decision() {
        Ruling ruling = RulingRecord.ruling(decision(Kind.CORRECT, List.of("610300"), List.of()));

        assertThat(ruling.getKind()).isEqualTo(RulingKind.correct);
        assertThat(ruling.getRevision()).isEqualTo(1_769_846_400_123L);
        assertThat(ruling.getMadeBy()).isEqualTo("li");
        assertThat(ruling.getRegions()).containsExactly("610300");
        assertThat(ruling.getSubjects()).isNull();
    }

    @Test
    void a_correction_says_what_is_right_and_nothing_else_does() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision(Kind.CORRECT, List.of(), List.of()))
                .withMessageContaining("--region CODE or --topic URI");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision(Kind.KILL, List.of("610300"), List.of()))
                .withMessageContaining("only a correction");
    }

    @ParameterizedTest
    @CsvSource({"61030", "6103000", "CN-SN", "宝鸡"})
    void a_region_is_six_digits(String region) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision(Kind.CORRECT, List.of(region), List.of()))
                .withMessageContaining("GB/T 2260");
    }

    @Test
    void a_topic_is_a_uri() {
        assertThat(decision(Kind.CORRECT, List.of(), List.of(TOPIC)).subjects())
                .containsExactly(TOPIC);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decision(Kind.CORRECT, List.of(), List.of("politics")))
                .withMessageContaining("a topic is its uri");
    }

    @Test
    void what_came_of_it_is_said_in_a_sentence() {
        Decision kill = decision(Kind.KILL, List.of(), List.of());

        assertThat(
                        Sentences.of(
                                kill,
                                new Outcome.Shown(
                                        new Standing("canceled", 3), Duration.ofMillis(420))))
                .isEqualTo("urn:a is canceled as version 3, seen after 0.4 s");
        assertThat(Sentences.of(kill, new Outcome.NothingToChange(null)))
                .isEqualTo("urn:a has not been published; the gate remembers the kill");
        assertThat(Sentences.of(kill, new Outcome.NothingToChange(new Standing("canceled", 2))))
                .isEqualTo("urn:a stays canceled as version 2; the gate remembers the kill");
        assertThat(Sentences.of(kill, new Outcome.Waiting(Duration.ofSeconds(10))))
                .contains("is feed-publisher running?");
    }

    private static Decision decision(Kind kind, List<String> regions, List<String> subjects) {
        return new Decision(kind, "urn:a", AT, "li", null, null, regions, subjects);
    }
}
