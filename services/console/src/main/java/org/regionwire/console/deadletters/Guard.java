package org.regionwire.console.deadletters;

import java.util.Optional;

/** Says which letters are left as they are. */
@FunctionalInterface
interface Guard {

    /** Why this letter is left, in a sentence; empty when it is not. */
    Optional<String> refusal(DeadLetter letter);
}
