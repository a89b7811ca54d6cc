package org.regionwire.ingest.feeds.sources;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.regionwire.ingest.feeds.polling.PollState;

/** All sources and how each is, as the topics have them by now. */
public final class Sources {

    /** A source, and its state once it was polled. */
    public record Known(Source source, Optional<PollState> state) {}

    private final ConcurrentMap<String, Source> sources = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<String, PollState> states = new ConcurrentSkipListMap<>();

    public Optional<Known> byId(String id) {
        return Optional.ofNullable(sources.get(Source.uri(id))).map(this::known);
    }

    /** By their ids. */
    public List<Known> all() {
        return sources.values().stream().map(this::known).toList();
    }

    public void put(Source source) {
        sources.put(source.uri(), source);
    }

    public void remove(String uri) {
        sources.remove(uri);
    }

    public void putState(PollState state) {
        states.put(state.uri(), state);
    }

    public void removeState(String uri) {
        states.remove(uri);
    }

    private Known known(Source source) {
        return new Known(source, Optional.ofNullable(states.get(source.uri())));
    }
}
