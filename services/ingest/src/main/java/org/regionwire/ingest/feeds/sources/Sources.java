package org.regionwire.ingest.feeds.sources;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.regionwire.ingest.feeds.polling.PollState;
import org.regionwire.ingest.providers.Providers;

/** All sources and how each is, as the topics have them by now. */
public final class Sources {

    /**
     * A source.
     *
     * @param state once it was polled
     * @param held why it is not asked at present; empty where it is
     */
    public record Known(Source source, Optional<PollState> state, Optional<String> held) {}

    private final ConcurrentMap<String, Source> sources = new ConcurrentSkipListMap<>();
    private final ConcurrentMap<String, PollState> states = new ConcurrentSkipListMap<>();
    private final Providers providers;

    /**
     * @param providers who answer for sources
     */
    public Sources(Providers providers) {
        this.providers = providers;
    }

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
        return new Known(
                source,
                Optional.ofNullable(states.get(source.uri())),
                Backing.of(source, providers) instanceof Backing.Nobody(String reason)
                        ? Optional.of(reason)
                        : Optional.empty());
    }
}
