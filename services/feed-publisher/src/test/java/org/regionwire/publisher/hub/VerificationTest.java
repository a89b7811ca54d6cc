package org.regionwire.publisher.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionwire.publisher.hub.calling.Answer;

class VerificationTest {

    private static final Callback PARTNER = new Callback("https://partner.example/push?id=7");
    private static final String FEED = "https://news.test/regions/610300/feed.atom";
    private static final String ENCODED = "https%3A%2F%2Fnews.test%2Fregions%2F610300%2Ffeed.atom";

    @Test
    void whoSubscribesIsAskedWithTopicChallengeAndLease() {
        var asked = new Asked.Subscribe(PARTNER, FEED, "s", Duration.ofHours(2), false);

        assertThat(Verification.question(asked, "c1"))
                .isEqualTo(
                        "https://partner.example/push?id=7&hub.mode=subscribe&hub.topic="
                                + ENCODED
                                + "&hub.challenge=c1&hub.lease_seconds=7200");
    }

    @Test
    void whoUnsubscribesIsAskedWithoutLease() {
        assertThat(Verification.question(new Asked.Unsubscribe(PARTNER, FEED), "c1"))
                .isEqualTo(
                        "https://partner.example/push?id=7&hub.mode=unsubscribe&hub.topic="
                                + ENCODED
                                + "&hub.challenge=c1");
    }

    @Test
    void whoIsDeniedIsToldWhy() {
        var asked = new Asked.Subscribe(PARTNER, FEED, null, Duration.ofHours(2), false);

        assertThat(Verification.denial(asked, "too many"))
                .isEqualTo(
                        "https://partner.example/push?id=7&hub.mode=denied&hub.topic="
                                + ENCODED
                                + "&hub.reason=too+many");
    }

    @ParameterizedTest
    @CsvSource({
        "200, c1, true",
        "204, c1, true",
        "200, c2, false",
        "200, '', false",
        "200, c1c1, false",
        "302, c1, false",
        "404, c1, false",
        "500, c1, false"
    })
    void onlyASuccessWithTheChallengeAloneIsAYes(int status, String body, boolean confirmed) {
        var answer = new Answer.Status(status, body.getBytes(UTF_8));

        assertThat(Verification.fault(answer, "c1") == null).isEqualTo(confirmed);
    }

    @Test
    void noAnswerIsNoYes() {
        assertThat(Verification.fault(new Answer.None("It is away."), "c1"))
                .isEqualTo("It is away.");
    }
}
