package org.regionwire.publisher.topics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionwire.mediatopics.Concept;
import org.regionwire.mediatopics.MediaTopics;

/** All topics that have a feed: the IPTC Media Topics. */
public final class Topics {

    private final MediaTopics concepts;

    public Topics(MediaTopics concepts) {
        this.concepts = concepts;
    }

    public Optional<Topic> byCode(String code) {
        return concepts.byId(code).map(Topics::topic);
    }

    /** Codes of the topics whose feeds a subject stands in, its own first; none for others. */
    public List<String> codes(String uri) {
        return concepts.byUri(uri).stream()
                .flatMap(own -> Stream.concat(Stream.of(own), concepts.ancestors(own).stream()))
                .map(Concept::id)
                .toList();
    }

    /** What a code or label in a path means. */
    public TopicMeaning meaning(String codeOrLabel) {
        Optional<Topic> byCode = byCode(codeOrLabel);
        if (byCode.isPresent()) {
            return byCode.get().code().equals(codeOrLabel)
                    ? new TopicMeaning.Exact(byCode.get())
                    : new TopicMeaning.Renamed(byCode.get());
        }
        List<Topic> named = concepts.byLabel(codeOrLabel).stream().map(Topics::topic).toList();
        return switch (named.size()) {
            case 0 -> new TopicMeaning.Unknown(suggestions(codeOrLabel));
            case 1 -> new TopicMeaning.Renamed(named.getFirst());
            default -> new TopicMeaning.Unknown(named);
        };
    }

    private List<Topic> suggestions(String asked) {
        List<Concept> near = concepts.suggestions(asked);
        return (near.isEmpty() ? concepts.tops() : near).stream().map(Topics::topic).toList();
    }

    private static Topic topic(Concept concept) {
        return new Topic(concept.id(), concept.label());
    }
}
