package org.regionwire.console.deadletters;

import java.util.Optional;
import java.util.Set;

/**
 * Which letters are not sent back. What is wrong with a record does not go away by sending it
 * again, so it goes back a few times at most, and each letter once.
 *
 * @param mostRedrives of one record; one more is refused
 * @param force lets everything through that can be sent at all
 * @param deadLetterTopics nothing is ever sent back to these
 */
record LoopGuard(int mostRedrives, boolean force, Set<String> deadLetterTopics) implements Guard {

    LoopGuard {
        deadLetterTopics = Set.copyOf(deadLetterTopics);
    }

    @Override
    public Optional<String> refusal(DeadLetter letter) {
        if (letter.origin() == null) {
            return Optional.of("it does not say which topic it came from");
        }
        if (deadLetterTopics.contains(letter.origin().topic())) {
            return Optional.of("it came from a dead-letter topic, which nobody reads");
        }
        if (force) {
            return Optional.empty();
        }
        if (letter.handling() != null && letter.handling().how() != Handling.How.PARKED) {
            return Optional.of(
                    "it was %s by %s at %s; --force sends it all the same"
                            .formatted(
                                    letter.handling().how(),
                                    letter.handling().by(),
                                    letter.handling().at()));
        }
        if (letter.redrives() >= mostRedrives) {
            return Optional.of(
                    "it died again after being sent back %d times; mend the cause, then --force"
                            .formatted(letter.redrives()));
        }
        return Optional.empty();
    }
}
