package org.regionwire.publisher.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.hub.calling.Answer;

/** Asks a subscriber whether it meant what was asked in its name (WebSub 5.3), or says no (5.2). */
public final class Verification {

    private Verification() {}

    /** URL to ask at. */
    public static String question(Asked.Fit asked, String challenge) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("hub.mode", asked instanceof Asked.Subscribe ? "subscribe" : "unsubscribe");
        parameters.put("hub.topic", asked.topic());
        parameters.put("hub.challenge", challenge);
        if (asked instanceof Asked.Subscribe subscribe) {
            parameters.put("hub.lease_seconds", Long.toString(subscribe.lease().toSeconds()));
        }
        return asked.callback().with(parameters);
    }

    /** URL by which a subscriber learns that it gets nothing. */
    public static String denial(Asked.Fit asked, String reason) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("hub.mode", "denied");
        parameters.put("hub.topic", asked.topic());
        parameters.put("hub.reason", reason);
        return asked.callback().with(parameters);
    }

    /** Why the answer is no yes, in one sentence; null when it is one. */
    public static @Nullable String fault(Answer answer, String challenge) {
        return switch (answer) {
            case Answer.None(String why) -> why;
            case Answer.Status status when !status.isSuccess() ->
                    "It answers %d.".formatted(status.code());
            case Answer.Status status ->
                    Arrays.equals(status.start(), challenge.getBytes(UTF_8))
                            ? null
                            : "It answers %d without the challenge.".formatted(status.code());
        };
    }
}
