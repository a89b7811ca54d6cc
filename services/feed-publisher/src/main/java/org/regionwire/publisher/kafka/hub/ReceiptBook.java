package org.regionwire.publisher.kafka.hub;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.regionwire.messaging.writing.Outbound;
import org.regionwire.messaging.writing.WriteOutcome;
import org.regionwire.publisher.receipts.Judged;
import org.regionwire.schemas.catalogue.Topics;

/** Writes down what partners have acknowledged, for operators to read. */
public final class ReceiptBook {

    private final Function<List<Outbound>, WriteOutcome> writer;
    private final HubMetrics metrics;

    /**
     * @param writer all of them or none; returns when it is known
     */
    public ReceiptBook(Function<List<Outbound>, WriteOutcome> writer, HubMetrics metrics) {
        this.writer = writer;
        this.metrics = metrics;
    }

    /** Whether all are written; if not, none may be. Writing them twice does no harm. */
    public boolean write(String partner, List<Judged> judged, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        List<Outbound> records =
                judged.stream()
                        .flatMap(
                                each ->
                                        each instanceof Judged.Recorded recorded
                                                ? Stream.of(record(partner, recorded, at))
                                                : Stream.empty())
                        .toList();
        boolean written =
                records.isEmpty() || writer.apply(records) instanceof WriteOutcome.Committed;
        if (written) {
            judged.forEach(each -> metrics.acknowledged(each.outcome()));
        }
        return written;
    }

    private static Outbound record(String partner, Judged.Recorded article, Instant at) {
        return new Outbound(
                Topics.RECEIPTS,
                partner + " " + article.uri(),
                HubMapper.receipt(partner, article, at),
                Map.of());
    }
}
