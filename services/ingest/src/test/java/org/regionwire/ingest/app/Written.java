package org.regionwire.ingest.app;

import java.util.stream.Stream;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;
import org.regionwire.testkit.Wire;

/** What ingest has put on the wire of deliveries; heartbeats stand beside it. */
final class Written {

    private Written() {}

    /** Records on all the topics that a delivery can be written to. */
    static long records() {
        return Stream.of(
                        Topics.DOCUMENTS,
                        Topics.DOCUMENTS_CUTS,
                        Topics.ARTICLES_INGESTED,
                        Topics.ARTICLES_RULINGS)
                .flatMap(topic -> Wire.running().topic(topic).read().stream())
                .filter(record -> record.headers().lastHeader(HeaderNames.HEARTBEAT) == null)
                .count();
    }
}
