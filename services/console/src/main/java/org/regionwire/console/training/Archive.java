package org.regionwire.console.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.regionwire.categorization.topics.TopicRules;
import org.regionwire.categorization.training.TrainingSet;
import org.regionwire.console.explaining.Item;
import org.regionwire.console.explaining.ItemFile;
import org.regionwire.console.explaining.Rules;
import org.regionwire.mediatopics.Concept;
import org.regionwire.mediatopics.MediaTopics;
import org.regionwire.wordlists.ModuleLists;
import org.regionwire.wordlists.Overlay;

/**
 * The labelled items of a file.
 *
 * @param leftOut those without a topic or without a text
 */
record Archive(TrainingSet set, int leftOut) {
    private static final int TELL_EVERY = 1000;

    /**
     * Reads all of it.
     *
     * @throws IllegalArgumentException for a line that is no item, and for a topic that there is
     *     not
     */
    static Archive read(Path file, Overlay overlay, Consumer<String> progress) throws IOException {
        var topics = MediaTopics.load();
        var rules = new Rules(overlay);
        var set =
                new TrainingSet(
                        topics, new TopicRules(topics, new ModuleLists("categorization", overlay)));
        var read = new int[2];
        ItemFile.read(
                file,
                item -> {
                    if (!set.add(rules.article(item), labels(item, topics))) {
                        read[1]++;
                    }
                    if (++read[0] % TELL_EVERY == 0) {
                        progress.accept("%,d items read".formatted(read[0]));
                    }
                });
        return new Archive(set, read[1]);
    }

    private static Set<Concept> labels(Item item, MediaTopics topics) {
        return item.topics().stream()
                .map(topic -> topic.substring(topic.lastIndexOf('/') + 1))
                .map(
                        id ->
                                topics.byId(id)
                                        .orElseThrow(
                                                () ->
                                                        new IllegalArgumentException(
                                                                "item %s: '%s' is no Media Topic; write its eight digits"
                                                                        .formatted(item.id(), id))))
                .map(topics::top)
                .collect(Collectors.toSet());
    }
}
