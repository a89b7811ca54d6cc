package org.regionwire.console.deadletters;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Place;

/**
 * Which letters are meant. A part that is null or empty asks for nothing.
 *
 * @param topic of the letter or of its origin
 * @param cause words of it, in any case
 * @param uri key of the record
 * @param since set aside then or later
 * @param places exactly these; handled ones too
 * @param handled whether those that somebody has handled are meant as well
 */
record Selection(
        @Nullable String topic,
        @Nullable String cause,
        @Nullable String uri,
        @Nullable Instant since,
        List<Place> places,
        boolean handled) {

    Selection {
        places = List.copyOf(places);
    }

    boolean isEverything() {
        return topic == null && cause == null && uri == null && since == null && places.isEmpty();
    }

    boolean takes(DeadLetter letter) {
        return (places.isEmpty() ? handled || letter.handling() == null : isNamed(letter))
                && (topic == null || isOf(topic, letter))
                && (cause == null || lower(letter.cause()).contains(lower(cause)))
                && (uri == null || letter.key().equals(uri))
                && (since == null || !letter.at().isBefore(since));
    }

    /** Those of the dead-letter topics that may hold a letter that is meant. */
    Set<String> among(Set<String> deadLetterTopics) {
        Set<String> topics = new TreeSet<>(deadLetterTopics);
        if (topic != null) {
            topics.removeIf(name -> !name.equals(topic) && !name.startsWith(topic + "."));
        }
        if (!places.isEmpty()) {
            topics.removeIf(name -> places.stream().noneMatch(p -> p.topic().equals(name)));
        }
        return topics;
    }

    private boolean isNamed(DeadLetter letter) {
        return places.contains(letter.place());
    }

    private static boolean isOf(String topic, DeadLetter letter) {
        return letter.place().topic().equals(topic)
                || (letter.origin() != null && letter.origin().topic().equals(topic));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
