package org.regionwire.publisher.changes;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.view.Events;
import org.regionwire.publisher.view.Refreshes;

/**
 * Writes to one partner what changes, for as long as it reads. Between two looks it holds nothing
 * of the index.
 */
public final class EventStream {

    /** Events that are in memory for one partner. */
    private static final int AT_ONCE = 50;

    private final News news;
    private final Telling telling;
    private final Connections connections;
    private final Duration pulse;
    private final IntConsumer sent;

    /**
     * @param pulse longest time without a line
     * @param sent is told how many events were sent
     */
    public EventStream(
            News news, Telling telling, Connections connections, Duration pulse, IntConsumer sent) {
        this.news = news;
        this.telling = telling;
        this.connections = connections;
        this.pulse = pulse;
        this.sent = sent;
    }

    /**
     * Ends when the partner is gone, when the view stops serving, and with the program.
     *
     * @param section null for all articles
     * @throws IOException when the partner is gone or does not read
     */
    public void write(@Nullable Section section, Position start, OutputStream out)
            throws IOException, InterruptedException {
        Refreshes refreshes = news.refreshes();
        Telling.begin(start, out);
        out.flush();
        Position from = start;
        Duration quiet = pulse;
        while (connections.areOpen()) {
            long seen = refreshes.count();
            if (!(news.events(section, from, AT_ONCE)
                    instanceof Outcome.Known<Events>(var events))) {
                return;
            }
            from = events.upTo();
            if (!events.all().isEmpty()) {
                telling.lines(events, out);
                out.flush();
                sent.accept(events.all().size());
                quiet = pulse;
            }
            if (events.whole() && connections.rest(Connections.REST)) {
                quiet = refreshes.await(seen, Connections.rested(quiet));
            }
            if (quiet.isZero()) {
                Telling.pulse(out);
                out.flush();
                quiet = pulse;
            }
        }
    }
}
