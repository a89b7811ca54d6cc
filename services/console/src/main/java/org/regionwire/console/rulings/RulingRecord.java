package org.regionwire.console.rulings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.registry.WireEncoder;
import org.regionwire.schemas.Ruling;
import org.regionwire.schemas.RulingKind;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.headers.HeaderNames;

/** From a decision to its record. */
final class RulingRecord {

    private RulingRecord() {}

    static ProducerRecord<byte[], byte[]> of(Decision decision, WireEncoder encoder) {
        Ruling ruling = ruling(decision);
        List<Header> headers =
                headers(decision, ruling).entrySet().stream()
                        .<Header>map(
                                h -> new RecordHeader(h.getKey(), h.getValue().getBytes(UTF_8)))
                        .toList();
        return new ProducerRecord<>(
                Topics.ARTICLES_RULINGS,
                null,
                decision.uri().getBytes(UTF_8),
                encoder.encode(Topics.ARTICLES_RULINGS, ruling),
                headers);
    }

    static Ruling ruling(Decision decision) {
        return Ruling.newBuilder()
                .setUri(decision.uri())
                .setKind(
                        switch (decision.kind()) {
                            case ERASE -> RulingKind.erase;
                            case KILL -> RulingKind.cancel;
                            case WITHHOLD -> RulingKind.withhold;
                            case LIFT -> RulingKind.lift;
                            case CORRECT -> RulingKind.correct;
                        })
                .setRevision(decision.at().toEpochMilli())
                .setRegions(nullIfEmpty(decision.regions()))
                .setSubjects(nullIfEmpty(decision.subjects()))
                .setReason(decision.reason())
                .setPublicNote(decision.publicNote())
                .setMadeBy(decision.by())
                .setMadeAt(decision.at())
                .build();
    }

    private static Map<String, String> headers(Decision decision, Ruling ruling) {
        String revision = Long.toString(ruling.getRevision());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HeaderNames.CE_SPECVERSION, "1.0");
        headers.put(HeaderNames.CE_ID, decision.uri() + "@" + revision);
        headers.put(HeaderNames.CE_SOURCE, "/regionwire/console");
        headers.put(HeaderNames.CE_TYPE, ruling.getSchema().getFullName());
        headers.put(HeaderNames.CE_SUBJECT, decision.uri());
        headers.put(HeaderNames.CE_TIME, decision.at().toString());
        headers.put(HeaderNames.CONTENT_TYPE, "avro/binary");
        headers.put(HeaderNames.REVISION, revision);
        headers.put(HeaderNames.RUN, "0");
        return headers;
    }

    private static @Nullable List<String> nullIfEmpty(List<String> codes) {
        return codes.isEmpty() ? null : codes;
    }
}
