package org.regionwire.publisher.kafka.gate;

import org.regionwire.publisher.release.Correction;
import org.regionwire.publisher.release.Order;
import org.regionwire.publisher.release.Ruling;
import org.regionwire.schemas.wireformat.CorruptRecordException;

/** From a ruling's record to what the gate's rules know. */
final class RulingMapper {

    private RulingMapper() {}

    /**
     * For readers an erasure is a cancel; that the text leaves the topics is the console's work.
     */
    static Ruling toDomain(org.regionwire.schemas.Ruling ruling) {
        Ruling.Kind kind =
                switch (ruling.getKind()) {
                    case cancel, erase -> Ruling.Kind.CANCEL;
                    case withhold -> Ruling.Kind.WITHHOLD;
                    case lift -> Ruling.Kind.LIFT;
                    case correct -> Ruling.Kind.CORRECT;
                    case unknown ->
                            throw new CorruptRecordException(
                                    "this gate takes cancel, erase, withhold, lift and correct");
                };
        return new Ruling(
                kind,
                new Order(ruling.getRevision(), ruling.getRun()),
                new Correction(ruling.getRegions(), ruling.getSubjects()),
                ruling.getPublicNote());
    }
}
