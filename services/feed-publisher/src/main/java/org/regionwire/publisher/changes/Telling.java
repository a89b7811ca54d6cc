package org.regionwire.publisher.changes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.OutputStream;
import org.regionwire.publisher.feeds.Feeds;
import org.regionwire.publisher.feeds.json.JsonFeedWriter;
import org.regionwire.publisher.markup.Json;
import org.regionwire.publisher.positions.Cursor;
import org.regionwire.publisher.positions.Position;
import org.regionwire.publisher.view.Event;
import org.regionwire.publisher.view.Events;
import org.regionwire.publisher.view.Proof;

/** Writes what has changed: an article as the item that JSON Feed has of it, or that it is gone. */
public final class Telling {

    static final String ARTICLE = "article";
    static final String GONE = "gone";

    /** How soon to open the stream again when it has ended: a line of it. */
    public static final String COME_AGAIN = "retry: 2000\n";

    private final Feeds feeds;

    /** Many streams send the same event; it is kept for as long as it is. */
    private final Cache<Event, byte[]> written = Caffeine.newBuilder().weakKeys().build();

    public Telling(Feeds feeds) {
        this.feeds = feeds;
    }

    /** All of them in one object, with the cursor to go on from. */
    public byte[] page(Events events) {
        return Json.object(
                json ->
                        json.array("events", events.all(), event -> inPage(json, event))
                                .text("cursor", Cursor.text(events.upTo()))
                                .truth("more", !events.whole()));
    }

    private void inPage(Json json, Event event) {
        json.text("event", name(event));
        switch (event) {
            case Event.Here here -> json.object("item", item -> write(item, here));
            case Event.Gone gone -> write(json, gone);
        }
    }

    /**
     * One as a server-sent event, with the cursor behind it.
     *
     * @param events that it is one of
     */
    void line(Events events, Event event, OutputStream out) throws IOException {
        line(out, Cursor.text(events.after(event)), name(event), data(event));
    }

    /** Tells where the stream begins, and how soon to come again when it has ended. */
    static void begin(Position position, OutputStream out) throws IOException {
        out.write(COME_AGAIN.getBytes(UTF_8));
        String cursor = Cursor.text(position);
        line(out, cursor, "position", cursor.getBytes(UTF_8));
    }

    /** Says that the stream is alive, and how far it is; a reader of events sees none. */
    static void pulse(Position position, OutputStream out) throws IOException {
        out.write(":\nid: %s\n\n".formatted(Cursor.text(position)).getBytes(UTF_8));
    }

    private static void line(OutputStream out, String id, String name, byte[] data)
            throws IOException {
        out.write("id: %s\nevent: %s\ndata: ".formatted(id, name).getBytes(UTF_8));
        out.write(data);
        out.write("\n\n".getBytes(UTF_8));
    }

    private byte[] data(Event event) {
        return written.get(event, this::write);
    }

    private byte[] write(Event event) {
        return Json.object(
                json -> {
                    switch (event) {
                        case Event.Here here -> write(json, here);
                        case Event.Gone gone -> write(json, gone);
                    }
                });
    }

    private static String name(Event event) {
        return event instanceof Event.Here ? ARTICLE : GONE;
    }

    private void write(Json json, Event.Here here) {
        JsonFeedWriter.item(json, feeds.entry(here.listed()));
    }

    private static void write(Json json, Event.Gone gone) {
        json.text("uri", gone.uri()).number("version", gone.version()).text("status", gone.why());
    }

    /** What a partner's own list must give. */
    public static byte[] proof(Proof proof) {
        return Json.object(
                json ->
                        json.number("count", proof.count())
                                .text("hash", proof.hash())
                                .text("cursor", Cursor.text(proof.upTo()))
                                .texts("changed", proof.changed()));
    }
}
