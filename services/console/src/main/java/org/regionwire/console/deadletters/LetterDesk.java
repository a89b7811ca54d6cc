package org.regionwire.console.deadletters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.regionwire.console.connection.Connection;
import org.regionwire.console.connection.TopicReader;

/** Finds the letters that are meant and handles those that the guard lets pass. */
final class LetterDesk {

    private final Connection connection;
    private final Consumer<String> progress;

    LetterDesk(Connection connection, Consumer<String> progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /**
     * @param limit most letters to look at, the oldest first
     */
    Done handle(Selection selection, Handling handling, Guard guard, int limit, boolean dryRun) {
        List<Letter> passed = new ArrayList<>();
        List<Done.Refused> refused = new ArrayList<>();
        for (Letter letter : find(selection, limit)) {
            Optional<String> why = guard.refusal(letter.says());
            if (why.isPresent()) {
                refused.add(new Done.Refused(letter.says(), why.get()));
            } else {
                passed.add(letter);
            }
        }
        if (!dryRun && !passed.isEmpty()) {
            try (HandledTopic topic = new HandledTopic(connection)) {
                topic.handle(
                        passed,
                        handling,
                        done ->
                                progress.accept(
                                        "%s %d of %d"
                                                .formatted(handling.how(), done, passed.size())));
            }
        }
        List<DeadLetter> letters = passed.stream().map(Letter::says).toList();
        return new Done(handling.how(), dryRun, letters, refused);
    }

    private List<Letter> find(Selection selection, int limit) {
        try (TopicReader reader = new TopicReader(connection, progress)) {
            return new DeadLetterTopics(reader).find(selection).stream().limit(limit).toList();
        }
    }
}
