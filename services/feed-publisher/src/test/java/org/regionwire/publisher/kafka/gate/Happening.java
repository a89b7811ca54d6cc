package org.regionwire.publisher.kafka.gate;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.regionwire.schemas.AltId;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.IngestedArticle;
import org.regionwire.schemas.PubStatus;
import org.regionwire.schemas.RulingKind;
import org.regionwire.schemas.TextRights;

/** What may come to the gate of one article. */
sealed interface Happening {

    void happen(GateInMemory gate, String uri, Instant start);

    Happening numbered(int number);

    /**
     * A version.
     *
     * @param complete false: a summary, whose id is its number
     * @param embargo seconds after the start; null: none
     * @param expires the same
     */
    record Version(
            int number,
            boolean complete,
            PubStatus status,
            TextRights rights,
            @Nullable Integer embargo,
            @Nullable Integer expires)
            implements Happening {

        static Arbitrary<Version> any() {
            Arbitrary<Integer> seconds = Arbitraries.integers().between(1, 20);
            return Combinators.combine(
                            Arbitraries.frequency(Tuple.of(5, true), Tuple.of(1, false)),
                            Arbitraries.frequency(
                                    Tuple.of(12, PubStatus.usable),
                                    Tuple.of(3, PubStatus.withheld),
                                    Tuple.of(1, PubStatus.canceled)),
                            Arbitraries.of(TextRights.class),
                            seconds.injectNull(0.5),
                            seconds.injectNull(0.6))
                    .as(
                            (complete, status, rights, embargo, expires) ->
                                    new Version(
                                            0,
                                            complete,
                                            status,
                                            rights,
                                            complete ? embargo : null,
                                            expires));
        }

        @Override
        public Version numbered(int as) {
            return new Version(as, complete, status, rights, embargo, expires);
        }

        Instant visibleFrom(Instant start) {
            return embargo == null ? start : start.plusSeconds(embargo);
        }

        String headline() {
            return "version " + number;
        }

        @Override
        public void happen(GateInMemory gate, String uri, Instant start) {
            CategorizedArticle article = GateRecords.article(uri, number, headline());
            gate.send(
                    CategorizedArticle.newBuilder(article)
                            .setArticle(
                                    IngestedArticle.newBuilder(article.getArticle())
                                            .setComplete(complete)
                                            .setPubStatus(status)
                                            .setTextRights(rights)
                                            .setEmbargoedUntil(after(start, embargo))
                                            .setExpires(after(start, expires))
                                            .setAltIds(complete ? List.of() : List.of(id()))
                                            .build())
                            .build());
        }

        private AltId id() {
            return AltId.newBuilder().setRole("guid").setValue("item-" + number).build();
        }

        private static @Nullable Instant after(Instant start, @Nullable Integer seconds) {
            return seconds == null ? null : start.plusSeconds(seconds);
        }
    }

    /** A ruling. */
    record Decision(int number, RulingKind kind, List<String> regions) implements Happening {

        static Arbitrary<Decision> any() {
            return Combinators.combine(
                            Arbitraries.frequency(
                                    Tuple.of(4, RulingKind.withhold),
                                    Tuple.of(4, RulingKind.lift),
                                    Tuple.of(3, RulingKind.correct),
                                    Tuple.of(1, RulingKind.cancel)),
                            Arbitraries.of("610600", "620000"))
                    .as((kind, region) -> new Decision(0, kind, List.of(region)));
        }

        @Override
        public Decision numbered(int as) {
            return new Decision(as, kind, regions);
        }

        @Override
        public void happen(GateInMemory gate, String uri, Instant start) {
            gate.send(
                    GateRecords.ruling(uri, kind, number)
                            .setRegions(kind == RulingKind.correct ? regions : null)
                            .build());
        }
    }
}
