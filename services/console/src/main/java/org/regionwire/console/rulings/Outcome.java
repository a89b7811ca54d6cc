package org.regionwire.console.rulings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a decision that was written. */
sealed interface Outcome {

    /** Everybody who reads articles.published sees it. */
    record Shown(Standing standing, Duration after) implements Outcome {}

    /** The gate has it, and there is nothing to change in what is seen. */
    record NothingToChange(@Nullable Standing standing) implements Outcome {}

    /** The gate could not handle it. */
    record Dead(String cause) implements Outcome {}

    /** Nothing yet; the gate will have it when it runs again. */
    record Waiting(Duration waited) implements Outcome {}
}
