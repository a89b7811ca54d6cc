package org.regionwire.console.deadletters;

import java.util.List;

/**
 * What a call did.
 *
 * @param dryRun true when it only says what it would do
 */
record Done(Handling.How how, boolean dryRun, List<DeadLetter> letters, List<Refused> refused) {

    /** A letter that was left as it is, and why. */
    record Refused(DeadLetter letter, String why) {}

    Done {
        letters = List.copyOf(letters);
        refused = List.copyOf(refused);
    }

    boolean isWhatWasAsked() {
        return refused.isEmpty() && !letters.isEmpty();
    }
}
