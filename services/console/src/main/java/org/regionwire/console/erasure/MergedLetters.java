package org.regionwire.console.erasure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.regionwire.console.connection.Place;
import org.regionwire.console.deadletters.DeadLetter;

/**
 * Dead letters of other records that an erasure would lose. While a topic is compacted only the
 * last record of each key stays, and none without a key.
 */
final class MergedLetters {

    private record Key(String topic, int partition, String key) {}

    private MergedLetters() {}

    /**
     * @param letters of the topics that will be compacted, in the order of each partition
     * @param held those of the article itself
     * @return those that nobody has handled yet: they must be, first
     */
    static List<DeadLetter> of(List<DeadLetter> letters, Set<Place> held) {
        Map<Key, Place> last = new HashMap<>();
        letters.forEach(letter -> last.put(key(letter), letter.place()));
        return letters.stream()
                .filter(letter -> !held.contains(letter.place()))
                .filter(letter -> letter.handling() == null)
                .filter(
                        letter ->
                                letter.key().isEmpty()
                                        || !letter.place().equals(last.get(key(letter))))
                .toList();
    }

    private static Key key(DeadLetter letter) {
        return new Key(letter.place().topic(), letter.place().partition(), letter.key());
    }
}
