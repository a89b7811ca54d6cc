package org.regionwire.ingest.feeds.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.regionwire.ingest.providers.Provider;
import org.regionwire.ingest.providers.Providers;
import org.regionwire.ingest.providers.Publication;

class BackingTest {

    private static final Publication DAILY = new Publication("daily", "日报", null, "zh");
    private static final Publication EVENING = new Publication("evening", "晚报", null, "zh");

    private final Providers providers = new Providers();

    @Test
    void a_provider_answers_for_its_sources() {
        Provider provider = provider(true);
        providers.put(provider);

        assertThat(Backing.of(source(null), providers)).isEqualTo(new Backing.By(provider, DAILY));
        assertThat(Backing.of(source("evening"), providers))
                .isEqualTo(new Backing.By(provider, EVENING));
    }

    @Test
    void why_nobody_does_is_told() {
        assertThat(Backing.of(source(null), providers))
                .isEqualTo(
                        new Backing.Nobody(
                                "There is no provider “house” any more. An operator adds it to the"
                                        + " topic providers."));
        providers.put(provider(false));
        assertThat(Backing.of(source(null), providers))
                .isEqualTo(new Backing.Nobody("Provider “house” is disabled at present."));
        providers.put(provider(true));
        assertThat(Backing.of(source("weekly"), providers))
                .isEqualTo(
                        new Backing.Nobody(
                                "Provider “house” does not deliver its publication any more: set the"
                                        + " source again with another."));
    }

    @Test
    void a_source_is_known_with_why_it_is_held() {
        var sources = new Sources(providers);
        sources.put(source(null));
        assertThat(sources.byId("a").orElseThrow().held()).isPresent();

        providers.put(provider(true));

        assertThat(sources.byId("a").orElseThrow().held()).isEmpty();
    }

    private static Provider provider(boolean enabled) {
        return new Provider(
                "house",
                "House",
                enabled,
                List.of(DAILY, EVENING),
                new Provider.Rights(null, null, null, Provider.TextRights.FULL));
    }

    private static Source source(@Nullable String publication) {
        return new Source(
                "a", "https://a.example/f", "house", publication, true, false, null, null, 1);
    }
}
