package org.regionwire.publisher.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads requests to the hub (WebSub 5.1). Parameters that it does not know do not matter. */
public final class Requests {

    /** The standard asks for fewer bytes than this. */
    private static final int SECRET_BYTES = 200;

    private final Topics topics;
    private final Lease lease;

    public Requests(Topics topics, Lease lease) {
        this.topics = topics;
        this.lease = lease;
    }

    /**
     * @param form parameters of the body, each with its values
     */
    public Asked read(Map<String, List<String>> form) {
        String mode = one(form, "hub.mode");
        if (mode == null) {
            return new Asked.Wrong("hub.mode is missing: send subscribe or unsubscribe, once.");
        }
        String called = one(form, "hub.callback");
        Optional<Callback> callback = called == null ? Optional.empty() : Callback.of(called);
        if (callback.isEmpty()) {
            return new Asked.Wrong(
                    "hub.callback must be an http or https URL of at most %d characters, once, without user and fragment."
                            .formatted(Callback.LONGEST));
        }
        String topic = one(form, "hub.topic");
        if (topic == null) {
            return new Asked.Wrong("hub.topic is missing: send the URL of a feed, once.");
        }
        return switch (topics.meaning(topic)) {
            case Topics.Meaning.Unknown(String why) -> new Asked.UnknownFeed(why);
            case Topics.Meaning.NotYet _ -> new Asked.NotYet();
            case Topics.Meaning.Known known -> fit(mode, callback.get(), known.url(), form);
        };
    }

    private Asked fit(
            String mode, Callback callback, String topic, Map<String, List<String>> form) {
        return switch (mode) {
            case "subscribe" -> subscribe(callback, topic, form);
            case "unsubscribe" -> new Asked.Unsubscribe(callback, topic);
            default ->
                    new Asked.Wrong(
                            "hub.mode is \"%s\": send subscribe or unsubscribe.".formatted(mode));
        };
    }

    private Asked subscribe(Callback callback, String topic, Map<String, List<String>> form) {
        String secret = one(form, "hub.secret");
        if (secret != null && secret.getBytes(UTF_8).length >= SECRET_BYTES) {
            return new Asked.Wrong("hub.secret must have fewer than 200 bytes.");
        }
        String seconds = one(form, "hub.lease_seconds");
        if (seconds != null && !seconds.matches("0*[1-9]\\d{0,17}")) {
            return new Asked.Wrong("hub.lease_seconds must be a positive number of seconds.");
        }
        return new Asked.Subscribe(
                callback,
                topic,
                secret,
                lease.of(seconds == null ? null : Long.valueOf(seconds)),
                "true".equals(one(form, "hub.replay")));
    }

    /** Null where there is none, or nothing in it, or several that cannot all be meant. */
    private static @Nullable String one(Map<String, List<String>> form, String name) {
        List<String> values = form.getOrDefault(name, List.of());
        return values.size() == 1 && !values.getFirst().isEmpty() ? values.getFirst() : null;
    }
}
