package org.regionwire.console.rulings;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.regionwire.console.connection.Connection;

/** The ruling that an erasure begins with: for readers a cancel, for ingest the word for ever. */
public final class EraseRuling {

    /**
     * What came of it.
     *
     * @param isShown whether readers see the article canceled
     */
    public record Ruled(boolean isShown, String sentence) {}

    private final Connection connection;
    private final Consumer<String> progress;

    public EraseRuling(Connection connection, Consumer<String> progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /**
     * Writes it and waits until the gate has it, or the time is over.
     *
     * @param by who decides
     * @param reason for the log; must not quote the article
     * @throws IllegalArgumentException when uri or name are blank
     */
    public Ruled write(
            String uri, Instant at, String by, @Nullable String reason, Duration patience)
            throws InterruptedException {
        Decision decision =
                new Decision(Decision.Kind.ERASE, uri, at, by, reason, null, List.of(), List.of());
        Outcome outcome = new RulingTopic(connection, progress).write(decision, patience);
        boolean shown =
                switch (outcome) {
                    case Outcome.Shown _, Outcome.NothingToChange _ -> true;
                    case Outcome.Dead _, Outcome.Waiting _ -> false;
                };
        return new Ruled(shown, Sentences.of(decision, outcome));
    }
}
