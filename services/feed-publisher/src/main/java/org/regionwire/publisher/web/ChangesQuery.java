package org.regionwire.publisher.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.positions.Cursor;
import org.regionwire.publisher.positions.Position;

/** What the query of /changes, /stream or /feeds/proof asks for. */
sealed interface ChangesQuery {

    String REGION = "region";
    String TOPIC = "topic";
    String PUBLICATION = "publication";
    String SINCE = "since";
    String UNTIL = "until";
    String WAIT = "wait";
    String LIMIT = "limit";

    /** What names a section. */
    Set<String> SECTION = Set.of(REGION, TOPIC, PUBLICATION);

    /** Seconds. */
    int LONGEST_WAIT = 60;

    int HIGHEST_LIMIT = 500;
    int USUAL_LIMIT = 100;

    /**
     * It can be answered.
     *
     * @param region code or name; null for everywhere
     * @param topic code or label; null for everything
     * @param publication id or name; null for what is about region and topic, printed or not
     * @param since null for from the first article on, or from now on
     * @param until null for up to now
     * @param patience how long to wait for the first event
     * @param limit events at most
     * @param rest of the query, without region, topic and publication, as it was written
     */
    record Good(
            @Nullable String region,
            @Nullable String topic,
            @Nullable String publication,
            @Nullable Position since,
            @Nullable Position until,
            Duration patience,
            int limit,
            String rest)
            implements ChangesQuery {

        Wanted wanted() {
            return new Wanted(region, topic);
        }
    }

    /**
     * It cannot.
     *
     * @param why a sentence
     */
    record Bad(String why) implements ChangesQuery {}

    /**
     * A name that is not known is refused: whoever mistypes since would be told everything anew.
     *
     * @param query as it stands behind the question mark; null for none
     * @param known what may stand in it, beside what names a section
     */
    static ChangesQuery of(@Nullable String query, Set<String> known) {
        Map<String, String> values = new HashMap<>();
        List<String> rest = new ArrayList<>();
        for (String part : query == null || query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            Optional<String> value = decoded(equals < 0 ? "" : part.substring(equals + 1));
            boolean fits = known.contains(name) || SECTION.contains(name);
            if (!fits || value.isEmpty() || values.containsKey(name)) {
                List<String> all =
                        Stream.concat(known.stream(), SECTION.stream()).sorted().toList();
                return new Bad(
                        "Each of %s can stand here once, and nothing else."
                                .formatted(String.join(", ", all)));
            }
            values.put(name, value.get());
            if (!SECTION.contains(name)) {
                rest.add(part);
            }
        }
        return of(values, String.join("&", rest));
    }

    private static ChangesQuery of(Map<String, String> values, String rest) {
        for (String name : List.of(SINCE, UNTIL)) {
            if (values.containsKey(name) && cursor(values.get(name)) == null) {
                return new Bad(NO_CURSOR.formatted(name));
            }
        }
        if (values.containsKey(PUBLICATION)
                && (values.containsKey(REGION) || values.containsKey(TOPIC))) {
            return new Bad("publication stands here without region and topic.");
        }
        int wait = number(values.getOrDefault(WAIT, "0"));
        int limit = number(values.getOrDefault(LIMIT, Integer.toString(USUAL_LIMIT)));
        if (wait < 0 || wait > LONGEST_WAIT) {
            return new Bad("wait is a number of seconds, %d at most.".formatted(LONGEST_WAIT));
        }
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            return new Bad("limit is a number of events, 1 to %d.".formatted(HIGHEST_LIMIT));
        }
        return new Good(
                values.get(REGION),
                values.get(TOPIC),
                values.get(PUBLICATION),
                cursor(values.get(SINCE)),
                cursor(values.get(UNTIL)),
                Duration.ofSeconds(wait),
                limit,
                rest);
    }

    /** A sentence. */
    String NO_CURSOR = "%s is no cursor of ours: start again without one.";

    static @Nullable Position cursor(@Nullable String text) {
        return text == null ? null : Cursor.read(text).orElse(null);
    }

    /** -1 for none. */
    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
