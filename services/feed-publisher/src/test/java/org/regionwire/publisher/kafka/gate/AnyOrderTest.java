package org.regionwire.publisher.kafka.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.testkit.Unique;

/** In whatever order, how often and how late the records of an article come. */
class AnyOrderTest {

    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

    /** By then every embargo is over, and whatever expires has expired. */
    private static final Duration END = Duration.ofSeconds(40);

    private static final GateInMemory GATE = new GateInMemory(START);

    @AfterContainer
    static void close() {
        GATE.close();
    }

    @Property(tries = 300)
    void the_same_is_published_in_the_end(
            @ForAll("histories") List<Happening> history, @ForAll Random chance) {
        Standing inOrder = played(history, history, () -> Duration.ZERO);
        List<Happening> disorder = new ArrayList<>(history);
        // Repeated, and lost and sent again later.
        history.forEach(h -> disorder.add(chance.nextInt(disorder.size() + 1), h));
        Collections.shuffle(disorder, chance);

        Standing inDisorder =
                played(history, disorder, () -> Duration.ofSeconds(chance.nextInt(4)));

        assertThat(inDisorder).isEqualTo(inOrder);
    }

    private static Standing played(
            List<Happening> history, List<Happening> order, Supplier<Duration> pauses) {
        String uri = Unique.uri();
        Instant start = GATE.now();
        for (Happening happening : order) {
            GATE.pass(pauses.get());
            happening.happen(GATE, uri, start);
        }
        GATE.pass(END);
        List<PublishedArticle> seen = GATE.published(uri);
        seen.forEach(version -> assertNotEarly(version, history, start));
        return seen.isEmpty() ? Standing.NOTHING : Standing.of(seen.getLast(), start);
    }

    private static void assertNotEarly(
            PublishedArticle version, List<Happening> history, Instant start) {
        history.stream()
                .filter(Happening.Version.class::isInstance)
                .map(Happening.Version.class::cast)
                .filter(of -> of.headline().equals(version.getHeadline()))
                .forEach(
                        of ->
                                assertThat(version.getReleased())
                                        .isAfterOrEqualTo(of.visibleFrom(start)));
    }

    @Provide
    static Arbitrary<List<Happening>> histories() {
        Arbitrary<List<Happening>> versions =
                Happening.Version.any()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(AnyOrderTest::numbered);
        Arbitrary<List<Happening>> rulings =
                Happening.Decision.any().list().ofMaxSize(3).map(AnyOrderTest::numbered);
        return Combinators.combine(versions, rulings)
                .as(
                        (one, other) -> {
                            List<Happening> all = new ArrayList<>(one);
                            all.addAll(other);
                            return all;
                        });
    }

    private static List<Happening> numbered(List<? extends Happening> unnumbered) {
        List<Happening> numbered = new ArrayList<>();
        unnumbered.forEach(h -> numbered.add(h.numbered(numbered.size() + 1)));
        return numbered;
    }
}
