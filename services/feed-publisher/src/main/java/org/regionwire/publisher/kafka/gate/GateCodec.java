package org.regionwire.publisher.kafka.gate;

import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.regionwire.messaging.registry.RegistrySchemas;
import org.regionwire.messaging.registry.WireEncoder;
import org.regionwire.publisher.release.Fence;
import org.regionwire.schemas.CategorizedArticle;
import org.regionwire.schemas.GateFence;
import org.regionwire.schemas.GateWaiting;
import org.regionwire.schemas.PublishedArticle;
import org.regionwire.schemas.Ruling;
import org.regionwire.schemas.catalogue.Topics;
import org.regionwire.schemas.wireformat.CorruptRecordException;
import org.regionwire.schemas.wireformat.WireDecoder;

/** Bytes to records and back, for all that the gate touches. */
final class GateCodec {

    private final WireEncoder encoder;
    private final WireDecoder<CategorizedArticle> categorized;
    private final WireDecoder<Ruling> rulings;
    private final WireDecoder<GateFence> fences;
    private final WireDecoder<GateWaiting> waiting;

    GateCodec(RegistrySchemas schemas) {
        this.encoder = new WireEncoder(schemas);
        this.categorized = new WireDecoder<>(CategorizedArticle.class, schemas);
        this.rulings = new WireDecoder<>(Ruling.class, schemas);
        this.fences = new WireDecoder<>(GateFence.class, schemas);
        this.waiting = new WireDecoder<>(GateWaiting.class, schemas);
    }

    CategorizedArticle categorized(byte[] bytes) {
        return categorized.decode(bytes);
    }

    Ruling ruling(byte[] bytes) {
        return rulings.decode(bytes);
    }

    Fence fence(byte @Nullable [] bytes) {
        return bytes == null ? Fence.NEW : FenceMapper.toDomain(stored(fences, bytes));
    }

    GateWaiting waiting(byte[] bytes) {
        return stored(waiting, bytes);
    }

    /** No fault of the record that asked: it must not become a dead letter for it. */
    private static <T extends SpecificRecord> T stored(WireDecoder<T> decoder, byte[] bytes) {
        try {
            return decoder.decode(bytes);
        } catch (CorruptRecordException e) {
            throw new IllegalStateException(
                    "the gate's store cannot be read: delete the gate's folder", e);
        }
    }

    byte[] fence(GateFence fence) {
        return encoder.encode(Topics.GATE_FENCE_CHANGELOG, fence);
    }

    byte[] waiting(GateWaiting version) {
        return encoder.encode(Topics.GATE_WAITING_CHANGELOG, version);
    }

    byte[] categorized(CategorizedArticle article) {
        return encoder.encode(Topics.ARTICLES_CATEGORIZED, article);
    }

    byte[] published(PublishedArticle article) {
        return encoder.encode(Topics.ARTICLES_PUBLISHED, article);
    }
}
