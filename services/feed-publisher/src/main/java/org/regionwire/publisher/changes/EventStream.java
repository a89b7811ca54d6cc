package org.regionwire.publisher.changes;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.regionwire.publisher.article.Section;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.view.Event;
import org.regionwire.publisher.view.Events;
import org.regionwire.publisher.view.Portion;
import org.regionwire.publisher.view.Refreshes;

/**
 * Writes to one partner what changes, for as long as it reads. Between two looks it holds nothing
 * of the index.
 */
public final class EventStream {

    /** What is in memory for one partner: a thousand that read slowly have 32 MB of records. */
    private static final Portion AT_ONCE = new Portion(50, 32 << 10);

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
            from = tell(events, seen, out);
            if (!events.all().isEmpty()) {
                out.flush();
                quiet = pulse;
            }
            if (events.whole()
                    && from.equals(events.upTo())
                    && connections.rest(Connections.REST)) {
                quiet = refreshes.await(seen, Connections.rested(quiet));
            }
            if (quiet.isZero()) {
                Telling.pulse(from, out);
                out.flush();
                quiet = pulse;
            }
        }
    }

    /**
     * Stops when the index has changed: who reads slowly must not be told then what has been
     * recalled meanwhile.
     *
     * @param seen refreshes before these were looked up
     * @return how far it came
     */
    private Position tell(Events events, long seen, OutputStream out) throws IOException {
        for (Event event : events.all()) {
            telling.line(events, event, out);
            sent.accept(1);
            if (news.refreshes().count() != seen) {
                return events.after(event);
            }
        }
        return events.upTo();
    }
}
